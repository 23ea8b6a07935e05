package org.rogatory.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what a value must be, in words of the interface and not of Java. */
final class Expected {
    private static final Map<Class<?>, String> SENTENCES = Map.ofEntries(
            Map.entry(String.class, "must be text"),
            Map.entry(boolean.class, "must be true or false"),
            Map.entry(Boolean.class, "must be true or false"),
            Map.entry(int.class, "must be a whole number"),
            Map.entry(Integer.class, "must be a whole number"),
            Map.entry(long.class, "must be a whole number"),
            Map.entry(Long.class, "must be a whole number"),
            Map.entry(BigDecimal.class, "must be a number"),
            Map.entry(LocalDate.class, "must be a date like 2026-04-02"),
            Map.entry(Instant.class, "must be an instant like 2026-04-02T08:11:09.123456Z"),
            Map.entry(UUID.class, "must be a UUID"),
            Map.entry(byte[].class, "must be base64url without padding"));

    private final Function<Object, String> spelling;

    /** @param spelling how a constant is written on the wire */
    Expected(Function<Object, String> spelling) {
        this.spelling = spelling;
    }

    String of(Class<?> type) {
        if (type == null) {
            return "is not acceptable";
        }
        if (type.isEnum()) {
            return "must be one of " + names(type);
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "must be an array";
        }
        return SENTENCES.getOrDefault(type, type.isRecord() ? "must be an object" : "is not acceptable");
    }

    private String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(spelling).collect(Collectors.joining(", "));
    }
}
