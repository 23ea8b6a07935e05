package org.rogatory.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How letters look. */
final class Stylesheet {
    static final String TEXT = read();

    private Stylesheet() {}

    private static String read() {
        try (var in = Stylesheet.class.getResourceAsStream("/letter/letter.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
