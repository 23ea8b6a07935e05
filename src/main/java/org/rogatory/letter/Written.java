package org.rogatory.letter;

import static com.ibm.icu.lang.UCharacterDirection.LEFT_TO_RIGHT;
import static com.ibm.icu.lang.UCharacterDirection.RIGHT_TO_LEFT;
import static com.ibm.icu.lang.UCharacterDirection.RIGHT_TO_LEFT_ARABIC;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it goes to paper: nothing is dropped, and nothing in it works in secret. */
final class Written {
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Written() {}

    /**
     * What can be seen of a line: a character that no font has, a control or a mark of direction stands as its code point,
     * as Unicode writes it; what only joins or parts letters stays.
     */
    static String line(String text) {
        var seen = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (Character.isSpaceChar(character) || character == '\t') {
                seen.append(character == 0xA0 ? '\u00A0' : ' ');
            } else if (isSeen(character)) {
                seen.appendCodePoint(character);
            } else {
                seen.append("[U+%04X]".formatted(character));
            }
        });
        return seen.toString();
    }

    static String[] lines(String text) {
        return BREAK.split(text, -1);
    }

    /** Whether it reads from right to left, by its first letter that has a direction. */
    static boolean isRightToLeft(String text) {
        return text.codePoints()
                .map(UCharacter::getDirection)
                .filter(d -> d == LEFT_TO_RIGHT || readsLeftwards(d))
                .mapToObj(Written::readsLeftwards)
                .findFirst()
                .orElse(false);
    }

    private static boolean readsLeftwards(int direction) {
        return direction == RIGHT_TO_LEFT || direction == RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER;
            default -> Typeface.anyShows(character);
        };
    }
}
