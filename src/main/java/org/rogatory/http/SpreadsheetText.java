package org.rogatory.http;

import java.time.Instant;
import java.util.regex.Pattern;

/** Texts that no spreadsheet takes for a formula: before one that it would, an apostrophe stands. */
public final class SpreadsheetText {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private SpreadsheetText() {}

    /** As it stands in a cell. */
    public static String written(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** In the same form as in JSON. */
    public static String written(Instant instant) {
        return TextForms.text(instant);
    }

    /** What stood there before it was written. */
    public static String read(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
