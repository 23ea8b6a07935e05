package org.rogatory.bundle;

import java.util.Optional;
import org.rogatory.document.KeptBytes;

/**
 * A document that acts of a bundle name.
 *
 * @param name whether its bytes are in the bundle, and if not, why
 */
public record BundledDocument(String name, Optional<KeptBytes.Kept> bytes) {
    /** The bytes may be had, and were not asked for. */
    public static final String NOT_ASKED = "NOT_ASKED";

    public static BundledDocument given(KeptBytes.Kept bytes) {
        return new BundledDocument("GIVEN", Optional.of(bytes));
    }

    public static BundledDocument absent(String why) {
        return new BundledDocument(why, Optional.empty());
    }
}
