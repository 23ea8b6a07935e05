package org.rogatory.document;

import java.io.IOException;

/** The store of documents does not answer, or not as it should: the same may succeed later. */
final class UnreachableException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreachableException(String message) {
        super(message);
    }
}
