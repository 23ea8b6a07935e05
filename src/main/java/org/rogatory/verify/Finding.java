package org.rogatory.verify;

import java.util.Optional;

/**
 * Something in a bundle that does not hold.
 *
 * @param request where it is not about the bundle as a whole
 * @param act where it is about one act
 * @param detail what exactly was seen
 */
public record Finding(Attack attack, Optional<String> request, Optional<Integer> act, String detail) {
    static Finding of(Attack attack, String detail) {
        return new Finding(attack, Optional.empty(), Optional.empty(), detail);
    }

    static Finding of(Attack attack, String request, String detail) {
        return new Finding(attack, Optional.of(request), Optional.empty(), detail);
    }

    static Finding of(Attack attack, String request, int act, String detail) {
        return new Finding(attack, Optional.of(request), Optional.of(act), detail);
    }

    /** For a person, in one line. */
    @Override
    public String toString() {
        var place = request.map(id -> "request " + id).orElse("the bundle")
                + act.map(number -> ", act " + number).orElse("");
        return place + ": " + attack + ": " + attack.says() + " " + printable(detail);
    }

    /** What was read is printed, but no terminal obeys it. */
    private static String printable(String text) {
        var line = text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
                .limit(500)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return line.toString();
    }
}
