package org.rogatory.request;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.rogatory.convention.Kind;

/** The drawings that this release brings along, made when it was built: one for the procedure in force of each kind. */
@Singleton
final class Drawings {
    static final String MEDIA_TYPE = "image/svg+xml";

    private final PublishedProcedures procedures;

    Drawings(PublishedProcedures procedures) {
        this.procedures = procedures;
    }

    /** The kind's drawing, when it shows this diagram: that of an earlier definition may be another. */
    Optional<byte[]> of(Kind kind, Diagram diagram) {
        return procedures
                .of(kind)
                .filter(p -> diagram.equals(Diagram.of(p.tree())))
                .map(p -> read(kind));
    }

    private static byte[] read(Kind kind) {
        var file = "/procedures/%s.svg".formatted(kind);
        try (var in = Drawings.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
