package org.rogatory.request;

/** Whether the bytes of a document may be taken away by an auditor, and if not, why. */
public enum ShownDocument {
    /** They lie here. */
    KEPT,
    /** An act has erased them, 36. */
    ERASED,
    /** Something else carries them. */
    MEDIUM,
    /** They should lie here and never came. */
    LOST,
    /** They are not for this auditor. */
    WITHHELD;

    static ShownDocument of(RequestDocument document) {
        if (document.isErased()) {
            return ERASED;
        }
        return document.hasArrived() ? KEPT : document.hasMedium() ? MEDIUM : LOST;
    }

    /** Of several documents with the same bytes the one that says most of them. */
    static ShownDocument first(ShownDocument one, ShownDocument other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
