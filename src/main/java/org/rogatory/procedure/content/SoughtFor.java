package org.rogatory.procedure.content;

/** For what a person is sought, 37(1). */
public enum SoughtFor {
    PROSECUTION,
    SENTENCE
}
