package org.rogatory.proof;

/** What was read is not of the form that its format allows. */
public final class MalformedException extends IllegalArgumentException {
    MalformedException(String what) {
        super(what);
    }
}
