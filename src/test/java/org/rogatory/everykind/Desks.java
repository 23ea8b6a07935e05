package org.rogatory.everykind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rogatory.scenario.Api;

/** The demo's callers that may act for a State, whoever of them it turns out to be. */
final class Desks {
    private static final JsonNode CALLERS = read();

    private Desks() {}

    static List<Api> of(String state) {
        var prefix = state.toLowerCase(Locale.ROOT) + "-";
        var desks = new ArrayList<Api>();
        CALLERS.forEach(caller -> {
            var name = caller.path("caller").asText();
            var roles = caller.path("roles").toString();
            if (name.startsWith(prefix) && (roles.contains("central-authority") || roles.contains("24-7"))) {
                desks.add(new Api(name));
            }
        });
        return desks;
    }

    private static JsonNode read() {
        try (var in = Desks.class.getResourceAsStream("/demo/callers.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
