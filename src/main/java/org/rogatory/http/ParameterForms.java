package org.rogatory.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Whether a parameter's text can be read as its type; the framework would answer 404, or take anything for false. */
final class ParameterForms {
    private static final Consumer<String> TRUTH =
            text -> require(Set.of("true", "false").contains(text));
    private static final Map<Class<?>, Consumer<String>> FORMS = Map.of(
            int.class, Integer::parseInt,
            Integer.class, Integer::parseInt,
            long.class, Long::parseLong,
            Long.class, Long::parseLong,
            boolean.class, TRUTH,
            Boolean.class, TRUTH,
            UUID.class, TextForms::uuid,
            LocalDate.class, TextForms::day,
            Instant.class, TextForms::instant);

    private ParameterForms() {}

    static boolean fits(String text, Class<?> type) {
        try {
            FORMS.getOrDefault(type, other -> require(!type.isEnum() || constant(other, type)))
                    .accept(text);
            return true;
        } catch (IllegalArgumentException otherForm) {
            return false;
        }
    }

    private static boolean constant(String text, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .anyMatch(one -> ((Enum<?>) one).name().equals(text));
    }

    private static void require(boolean form) {
        if (!form) {
            throw new IllegalArgumentException("other form");
        }
    }
}
