package org.rogatory.request;

/** A case file as bytes; another format than today's is folded anew from the acts. */
record Snapshot(byte[] bytes, int format) {}
