package org.rogatory.bundle;

import java.util.Iterator;

/** What a bundle is written from: asked for one thing after the other, never for all at once. */
public interface BundleSource {
    BundleOpening opening();

    /** In the order of their ids as text. */
    Iterator<BundledRequest> requests();
}
