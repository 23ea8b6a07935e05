package org.rogatory.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.UUID;

/** Texts of requests. */
public final class Drafts {
    private Drafts() {}

    /** A request for a server and for an account that no other request names. */
    public static ObjectNode storedData(String requestedState, String language) {
        var text = read("stored-data-access")
                .put("requestedState", requestedState.toUpperCase(Locale.ROOT))
                .put("language", language);
        ((ObjectNode) text.at("/content/accounts/0")).put("identifier", "customer " + UUID.randomUUID());
        return text;
    }

    /** The complete draft of that name, to France. */
    public static ObjectNode of(String name) {
        return read(name);
    }

    /** A request to preserve a server, from one point of contact to another. */
    public static ObjectNode preservation(String requestedState, String language) {
        return read("data-preservation").put("requestedState", requestedState).put("language", language);
    }

    /** A call by telephone from one point of contact to another: a child is missing. */
    public static ObjectNode call(String requestedState, String language) {
        return read("network-24-7-emergency")
                .put("requestedState", requestedState)
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

    /** A restraint of p1 and p2, which may become a confiscation. */
    public static ObjectNode confiscation() {
        return read("confiscation");
    }

    /** The return of p2, confiscated in that request. */
    public static ObjectNode returnAfter(Dossier confiscation) {
        return following(confiscation, read("return-of-property"));
    }

    public static ObjectNode transferOfAWitness() {
        return read("transfer-of-detained-person");
    }

    /** The same text, which names the request that it follows. */
    public static ObjectNode following(Dossier earlier, ObjectNode text) {
        text.putArray("followsUp").add(earlier.id());
        return text;
    }

    private static ObjectNode read(String name) {
        try (var in = Drafts.class.getResourceAsStream("/scenario/" + name + ".json")) {
            return (ObjectNode) new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
