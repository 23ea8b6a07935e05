package org.rogatory.document;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a document that is asked for, RFC 9110, 14: one range of bytes. Several at once are answered with the whole,
 * which the standard allows.
 *
 * @param from the first byte, from 0
 * @param to the last byte, itself included
 */
record ByteRange(long from, long to) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** What is asked for in something of that size; empty means the whole. */
    static Optional<ByteRange> of(String header, long size) {
        var matcher = ONE.matcher(header.strip());
        if (!matcher.matches() || matcher.group(1).isEmpty() && matcher.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (matcher.group(1).isEmpty()) {
            var last = Long.parseLong(matcher.group(2));
            return Optional.of(new ByteRange(Math.max(0, size - last), last == 0 ? -1 : size - 1));
        }
        var from = Long.parseLong(matcher.group(1));
        var to = matcher.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(matcher.group(2));
        return to < from ? Optional.empty() : Optional.of(new ByteRange(from, Math.min(to, size - 1)));
    }

    /** Whether there is any of it. */
    boolean isSatisfiable() {
        return from <= to;
    }

    long length() {
        return to - from + 1;
    }

    /** For Content-Range. */
    String of(long size) {
        return "bytes %d-%d/%d".formatted(from, to, size);
    }
}
