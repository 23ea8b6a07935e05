package org.rogatory.everykind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An example of the contract with the ids of one real request in the place of its own. */
final class Adapted {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode view;
    private final Papers papers;

    /** Registered documents: one of the caller, and those that the other side was given, with their digests. */
    record Papers(String own, Map<String, String> delivered) {}

    Adapted(JsonNode view, Papers papers) {
        this.view = view;
        this.papers = papers;
    }

    /** Each open exchange and obligation that the example might speak of gives a form of its own. */
    List<ObjectNode> forms(ObjectNode example) {
        var forms = List.of(example);
        forms = named(forms, "exchange", open("exchanges"));
        forms = named(forms, "obligation", open("obligations"));
        forms = named(forms, "item", ids("measures"));
        forms.forEach(this::documents);
        forms.forEach(this::measures);
        return forms;
    }

    private List<ObjectNode> named(List<ObjectNode> forms, String property, List<String> ids) {
        if (!forms.get(0).has(property) || ids.isEmpty()) {
            return forms;
        }
        var all = new ArrayList<ObjectNode>();
        forms.forEach(form -> ids.forEach(id -> all.add(form.deepCopy().put(property, id))));
        return all;
    }

    private List<String> open(String list) {
        var open = new ArrayList<String>();
        view.path(list).forEach(one -> {
            var status = one.path("status").asText("OPEN");
            if ((status.equals("OPEN") || status.equals("VIEWS_STATED"))
                            && one.path("settledBy").isNull()
                    || one.path("settledBy").isMissingNode()
                            && (status.equals("OPEN") || status.equals("VIEWS_STATED"))) {
                open.add(one.path("id").asText());
            }
        });
        return open;
    }

    private List<String> ids(String list) {
        return view.path(list).findValuesAsText("id");
    }

    /** What names documents names real ones: its own, or where digests are wanted those that were delivered. */
    private void documents(JsonNode node) {
        name(papers.own(), node);
        list(node);
    }

    /** Every property that names one document by its id names this one. */
    static void name(String document, JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyStream()
                    .map(Map.Entry::getKey)
                    .filter(key -> key.endsWith("ocumentId"))
                    .toList()
                    .forEach(key -> object.put(key, document));
        }
        node.forEach(child -> name(document, child));
    }

    private void list(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("documents") instanceof ArrayNode documents) {
            boolean digests = documents.path(0).has("sha256");
            object.set("documents", digests ? delivered() : NODES.arrayNode().add(papers.own()));
        }
        node.forEach(this::list);
    }

    private ArrayNode delivered() {
        var all = NODES.arrayNode();
        papers.delivered()
                .forEach(
                        (id, digest) -> all.add(NODES.objectNode().put("id", id).put("sha256", digest)));
        return all;
    }

    /** Silent means all that can be reached; results are given for every one. */
    private void measures(ObjectNode form) {
        form.remove("measures");
        if (form.path("results") instanceof ArrayNode results && !results.isEmpty()) {
            var one = (ObjectNode) results.get(0);
            var all = NODES.arrayNode();
            ids("measures").forEach(id -> all.add(one.deepCopy().set("measure", TextNode.valueOf(id))));
            form.set("results", all);
        }
    }
}
