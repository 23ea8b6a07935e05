package org.rogatory.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that is made from the code: a page, a drawing. */
interface Generated {
    Path file();

    /** Whether what is committed is what the code says today. */
    boolean isShownBy(String committed);

    /** What the code says today. */
    String made();

    default void renew() {
        try {
            Files.createDirectories(file().getParent());
            Files.writeString(file(), made());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    default boolean isUpToDate() {
        try {
            return Files.exists(file()) && isShownBy(Files.readString(file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
