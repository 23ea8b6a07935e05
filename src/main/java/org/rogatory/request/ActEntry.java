package org.rogatory.request;

import java.time.Instant;

/** An act in a history: as it is, or, when it is the other side's internal step, only that there is one. */
public sealed interface ActEntry permits ActView, HiddenActView {
    int number();

    /** SHA-256 of its canonical facts, base64url: what stands in the log. */
    String digest();

    Instant at();
}
