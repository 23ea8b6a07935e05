package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What waits for a caller, in the order of its worklist. */
public record Waiting(List<JsonNode> items) {

    /** All pages of the worklist that such a query narrows. */
    public static Waiting of(Api caller, String query) {
        var all = new ArrayList<JsonNode>();
        var next = "";
        do {
            var answer = caller.get("/v1/worklist?" + query + "limit=200" + next);
            assertEquals(200, answer.statusCode(), answer::asString);
            var page = Api.json(answer);
            page.path("items").forEach(all::add);
            next = page.path("next").isTextual()
                    ? "&cursor=" + page.path("next").asText()
                    : "";
        } while (!next.isEmpty());
        return new Waiting(all);
    }

    public Waiting in(Dossier request) {
        return new Waiting(items.stream()
                .filter(item -> item.path("request").asText().equals(request.id()))
                .toList());
    }

    /** What it is, and by when: {@code OBLIGATION PROSECUTE null}. */
    public List<String> told() {
        return items.stream()
                .map(item -> "%s %s %s"
                        .formatted(
                                item.path("what").asText(),
                                item.path("code").asText(),
                                item.path("dueOn").asText()))
                .toList();
    }

    /** The codes of those whose day has passed. */
    public List<String> overdue() {
        return items.stream()
                .filter(item -> item.path("overdue").asBoolean())
                .map(item -> item.path("code").asText())
                .toList();
    }
}
