package org.rogatory.audit;

/** Who did or read something: the identity provider, and its name for the person or system. */
record Officer(String issuer, String subject) {}
