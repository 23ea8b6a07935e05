package org.rogatory.log;

/** Nothing is signed: what is stored contradicts what was signed before, or that cannot be told. */
final class RefusedToSignException extends RuntimeException {
    RefusedToSignException(String why) {
        super(why);
    }
}
