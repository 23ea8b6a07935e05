package org.rogatory.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What a bundle says of itself to a person who opens it. */
final class Readme {
    private static final String TEXT = "/bundle/README.md";

    private Readme() {}

    static byte[] bytes() {
        try (var text = Readme.class.getResourceAsStream(TEXT)) {
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
