package org.rogatory.verify;

/** What was read has not the form that it should have; the message says where, and what is wrong. */
final class DamagedException extends RuntimeException {
    DamagedException(String what) {
        super(what);
    }
}
