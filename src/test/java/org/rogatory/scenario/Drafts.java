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

    /** A restraint of p1 and p2, which may become a confiscation. */
    public static ObjectNode confiscation() {
        return read("confiscation");
    }

    /** The return of p2, confiscated in that request. */
    public static ObjectNode returnAfter(Dossier confiscation) {
        var draft = read("return-of-property");
        draft.putArray("followsUp").add(confiscation.id());
        return draft;
    }

    public static ObjectNode transferOfAWitness() {
        return read("transfer-of-detained-person");
    }

    private static ObjectNode read(String name) {
        try (var in = Drafts.class.getResourceAsStream("/scenario/" + name + ".json")) {
            return (ObjectNode) new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
