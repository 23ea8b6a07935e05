package org.rogatory.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Texts of requests. */
public final class Drafts {
    private Drafts() {}

    public static ObjectNode storedData(String requestedState, String language) {
        return read("stored-data-access")
                .put("requestedState", requestedState.toUpperCase(Locale.ROOT))
                .put("language", language);
    }

    /** The complete draft of that name, to France. */
    public static ObjectNode of(String name) {
        return read(name);
    }

    private static ObjectNode read(String name) {
        try (var in = Drafts.class.getResourceAsStream("/scenario/" + name + ".json")) {
            return (ObjectNode) new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
