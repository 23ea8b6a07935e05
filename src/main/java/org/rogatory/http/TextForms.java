package org.rogatory.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The text forms of instants (RFC 3339), days and ids; whatever else is sent is an IllegalArgumentException. */
final class TextForms {
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?([Zz]|[+-]\\d\\d:\\d\\d)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final int UUID_LENGTH = 36;

    private TextForms() {}

    static String text(Instant instant) {
        return MICROSECONDS.format(instant);
    }

    static Instant instant(String text) {
        require(RFC_3339.matcher(text).matches());
        return inRange(() -> OffsetDateTime.parse(text).toInstant());
    }

    static LocalDate day(String text) {
        require(DAY.matcher(text).matches());
        return inRange(() -> LocalDate.parse(text));
    }

    static UUID uuid(String text) {
        require(text.length() == UUID_LENGTH);
        var uuid = UUID.fromString(text);
        require(uuid.toString().equalsIgnoreCase(text));
        return uuid;
    }

    private static void require(boolean form) {
        if (!form) {
            throw new IllegalArgumentException("other form");
        }
    }

    private static <T> T inRange(Supplier<T> parse) {
        try {
            return parse.get();
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException(noSuchDay);
        }
    }
}
