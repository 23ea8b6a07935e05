package org.rogatory.http;

import java.text.Normalizer;
import java.util.Optional;

/** Text that a database keeps and a screen shows as it was meant: no control characters, nothing reordered. */
final class PlainText {
    private PlainText() {}

    static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A sentence about the first character that must not be there. */
    static Optional<String> fault(String text) {
        return text.codePoints()
                .filter(PlainText::forbidden)
                .mapToObj(point -> String.format("must not contain U+%04X", point))
                .findFirst();
    }

    private static boolean forbidden(int point) {
        return control(point) || loneSurrogate(point) || reordering(point);
    }

    private static boolean control(int point) {
        return point < 0x20 && point != '\n' && point != '\r' && point != '\t';
    }

    private static boolean loneSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static boolean reordering(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }
}
