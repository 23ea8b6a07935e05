package org.rogatory.convention;

/** The form of a request, 40(13). */
public enum RequestForm {
    WRITTEN,
    ORAL
}
