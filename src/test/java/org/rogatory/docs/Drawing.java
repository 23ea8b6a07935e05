package org.rogatory.docs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.rogatory.chain.Digest;
import org.rogatory.procedure.Procedure;
import org.rogatory.request.PublishedDiagrams;

/**
 * The drawing of a procedure, drawn only when files are renewed: where text ends depends on the fonts of the machine
 * that draws, so a committed drawing is known by the digest of what it was drawn from.
 */
record Drawing(Procedure procedure) implements Generated {
    static final Path PLACE = Path.of("src", "main", "resources", "procedures");
    private static final FileFormatOption SVG =
            new FileFormatOption(FileFormat.SVG, false).withPreserveAspectRatio("xMidYMid meet");

    @Override
    public Path file() {
        return PLACE.resolve(procedure.kind() + ".svg");
    }

    @Override
    public boolean isShownBy(String committed) {
        return committed.contains(mark())
                && PublishedDiagrams.words(procedure).stream().allMatch(word -> committed.contains(">" + word + "<"));
    }

    @Override
    public String made() {
        System.setProperty("java.awt.headless", "true");
        var drawn = new ByteArrayOutputStream();
        try {
            new SourceStringReader(source()).outputImage(drawn, SVG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tidied(drawn.toString(StandardCharsets.UTF_8));
    }

    /** An element on each line, and nothing but what is seen. */
    private String tidied(String svg) {
        return svg.replaceAll("<\\?.*?\\?>|<!--.*?-->| data-source-line=\"[^\"]*\"", "")
                        .replaceFirst("<svg ", "<svg role=\"img\" " + mark() + " ")
                        .replace("><", ">\n<")
                + "\n";
    }

    private String mark() {
        return "data-source-sha256=\"%s\"".formatted(Digest.of(source().getBytes(StandardCharsets.UTF_8)));
    }

    private String source() {
        return PublishedDiagrams.plantUml(procedure);
    }

    @Override
    public String toString() {
        return file().toString();
    }
}
