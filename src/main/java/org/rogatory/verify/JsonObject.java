package org.rogatory.verify;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.chain.Digest;

/** The members of an object that was read; one that is missing or of another type is damage. */
record JsonObject(String what, Map<String, Object> members) {
    /** JSON's null, which no format of a bundle uses. */
    static final Object NULL = new Object();

    @SuppressWarnings("unchecked")
    static JsonObject of(String what, Object value) {
        if (value instanceof Map) {
            return new JsonObject(what, (Map<String, Object>) value);
        }
        throw new DamagedException(what + " is no object");
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** Whether it is there and not null. */
    boolean isSaid(String name) {
        return has(name) && members.get(name) != NULL;
    }

    String text(String name) {
        return member(name, String.class);
    }

    boolean flag(String name) {
        return member(name, Boolean.class);
    }

    long number(String name) {
        return integer(name, member(name, Json.Number.class));
    }

    JsonObject object(String name) {
        return of(what + ": " + name, member(name, Object.class));
    }

    List<JsonObject> objects(String name) {
        return list(name).stream().map(item -> of(what + ": " + name, item)).toList();
    }

    List<Long> numbers(String name) {
        return list(name).stream().map(item -> integer(name, item)).toList();
    }

    List<String> texts(String name) {
        return list(name).stream().map(item -> cast(name, item, String.class)).toList();
    }

    Instant instant(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeParseException e) {
            throw wrong(name);
        }
    }

    Digest digest(String name) {
        var bytes = bytes(name);
        if (bytes.length != Digest.NONE.bytes().length) {
            throw wrong(name);
        }
        return Digest.ofBytes(bytes);
    }

    Set<Digest> digests(String name) {
        return texts(name).stream()
                .map(text -> of(what, Map.of(name, text)).digest(name))
                .collect(Collectors.toSet());
    }

    /** Of base64url without padding, in its one spelling. */
    byte[] bytes(String name) {
        return base64url(text(name)).orElseThrow(() -> wrong(name));
    }

    static Optional<byte[]> base64url(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var spelling = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            return Optional.of(bytes).filter(b -> spelling.equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<?> list(String name) {
        return member(name, List.class);
    }

    private long integer(String name, Object value) {
        try {
            return Long.parseLong(cast(name, value, Json.Number.class).digits());
        } catch (NumberFormatException e) {
            throw wrong(name);
        }
    }

    private <T> T member(String name, Class<T> type) {
        if (!has(name)) {
            throw new DamagedException(what + " has no " + name);
        }
        return cast(name, members.get(name), type);
    }

    private <T> T cast(String name, Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw wrong(name);
        }
        return type.cast(value);
    }

    private DamagedException wrong(String name) {
        return new DamagedException(what + " has no such " + name);
    }
}
