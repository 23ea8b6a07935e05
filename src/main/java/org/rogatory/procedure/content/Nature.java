package org.rogatory.procedure.content;

/** What a request relates to, 40(15)(b). */
public enum Nature {
    INVESTIGATION,
    PROSECUTION,
    JUDICIAL_PROCEEDING
}
