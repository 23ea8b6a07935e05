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

    /** The request to extradite a person for three offences. */
    public static ObjectNode extradition(String requestedState, String language, String channel) {
        return read("extradition")
                .put("requestedState", requestedState)
                .put("language", language)
                .put("channel", channel);
    }

    /** The request to Brazil to arrest that person, by INTERPOL. */
    public static ObjectNode provisionalArrest() {
        return read("provisional-arrest");
    }

    private static ObjectNode read(String name) {
        try (var in = Drafts.class.getResourceAsStream("/scenario/" + name + ".json")) {
            return (ObjectNode) new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
