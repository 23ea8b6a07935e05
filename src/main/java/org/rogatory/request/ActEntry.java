package org.rogatory.request;

/** An act in a history: as it is, or, when it is the other side's internal step, only that there is one. */
sealed interface ActEntry permits ActView, HiddenActView {
    int number();
}
