package org.rogatory.proof;

/** What was read is well-formed, but does not prove what it should; the message says what is missing or wrong. */
public final class UnprovenException extends RuntimeException {
    UnprovenException(String what) {
        super(what);
    }
}
