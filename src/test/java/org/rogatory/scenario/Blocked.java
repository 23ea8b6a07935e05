package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** The answer to an act that the Convention does not allow now. */
public record Blocked(JsonNode problem) {

    /** This rule stands in the way, and no other. */
    public Blocked because(String rule, String article) {
        assertEquals(Set.of(rule + " " + article), told("rule", "article"), problem::toPrettyString);
        problem.path("violations")
                .forEach(v -> assertFalse(v.path("message").asText().isBlank(), v::toString));
        return this;
    }

    /** In these words. */
    public Blocked saying(String words) {
        assertTrue(problem.path("violations").toString().contains(words), problem::toPrettyString);
        return this;
    }

    /** The answer says for which measures. */
    public Blocked forMeasure(String... measures) {
        assertEquals(Set.of(measures), told("measure"), problem::toPrettyString);
        return this;
    }

    private Set<String> told(String... names) {
        var told = new TreeSet<String>();
        for (var violation : problem.path("violations")) {
            var words = new StringBuilder();
            for (var name : names) {
                words.append(violation.path(name).asText()).append(' ');
            }
            told.add(words.toString().strip());
        }
        return told;
    }
}
