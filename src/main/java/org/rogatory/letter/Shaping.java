package org.rogatory.letter;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/** Joins Arabic letters. Marks of vowels stay what they are: shaped among the letters they would stand on their own. */
final class Shaping extends ICUBidiReorderer {
    private static final char FIRST_LAM_ALEF = '\uFEF5';
    private static final char LAST_LAM_ALEF = '\uFEFC';

    private final ArabicShaping shaping = new ArabicShaping(
            ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK);

    @Override
    public String shapeText(String text) {
        var marks = text.chars().filter(Shaping::isMark).count();
        return marks == 0 ? shaped(text) : shapedAround(text);
    }

    /** The letters are shaped without their marks, which then follow the letters that they followed. */
    private String shapedAround(String text) {
        var letters = new StringBuilder();
        text.chars().filter(c -> !isMark(c)).forEach(c -> letters.append((char) c));
        var shapes = shaped(letters.toString());
        var all = new StringBuilder();
        int at = withMarks(text, 0, all);
        for (char shape : shapes.toCharArray()) {
            all.append(shape);
            at = withMarks(text, at + 1, all);
            if (shape >= FIRST_LAM_ALEF && shape <= LAST_LAM_ALEF) {
                at = withMarks(text, at + 1, all);
            }
        }
        return all.toString();
    }

    private static int withMarks(String text, int from, StringBuilder all) {
        int at = from;
        while (at < text.length() && isMark(text.charAt(at))) {
            all.append(text.charAt(at++));
        }
        return at;
    }

    private String shaped(String text) {
        try {
            return shaping.shape(text);
        } catch (ArabicShapingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isMark(int c) {
        return c >= 0x064B && c <= 0x065F || c == 0x0670 || c >= 0x0610 && c <= 0x061A || c >= 0x06D6 && c <= 0x06ED;
    }
}
