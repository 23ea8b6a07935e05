package org.rogatory.procedure.content;

/** Why: urgency, confidentiality. */
public record Reason(String reason) {}
