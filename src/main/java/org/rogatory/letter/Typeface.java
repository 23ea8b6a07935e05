package org.rogatory.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that comes with the service. */
enum Typeface {
    LATIN("Serif", 400, "NotoSerif-Regular"),
    LATIN_BOLD("Serif", 700, "NotoSerif-Bold"),
    ARABIC("Arabic", 400, "NotoNaskhArabic-Regular"),
    ARABIC_BOLD("Arabic", 700, "NotoNaskhArabic-Bold"),
    HAN("Han", 400, "DroidSansFallback"),
    RARE_HAN("RareHan", 400, "DroidSansFallback-More");

    private final String family;
    private final int weight;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    Typeface(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.font = parsed("/letter/fonts/" + file + ".ttf");
        this.glyphs = lookup(font);
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    /** Parsed once; nothing writes to it, and what it reads late it reads under a lock of its own. */
    TrueTypeFont font() {
        return font;
    }

    boolean shows(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    /** Those of the families without which not all of the text shows. */
    static Set<Typeface> neededBy(String text) {
        var families = text.codePoints()
                .distinct()
                .boxed()
                .flatMap(character -> Stream.of(values())
                        .filter(face -> face.shows(character))
                        .limit(1))
                .map(Typeface::family)
                .collect(Collectors.toSet());
        families.add(LATIN.family);
        return Stream.of(values())
                .filter(face -> families.contains(face.family))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Typeface.class)));
    }

    static boolean anyShows(int character) {
        return IntStream.range(0, values().length).anyMatch(i -> values()[i].shows(character));
    }

    private static TrueTypeFont parsed(String file) {
        try (var in = Typeface.class.getResourceAsStream(file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static CmapLookup lookup(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
