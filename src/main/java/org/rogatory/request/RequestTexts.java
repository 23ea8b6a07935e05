package org.rogatory.request;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rogatory.procedure.act.ActType;

/** What a request says, as it reads after its first so many acts: submitted, supplemented, rectified, erased. */
final class RequestTexts {
    /** What a supplement adds to, and what it says anew. */
    private static final List<String> LISTS = List.of("measures", "property");

    private static final List<String> ROUTE = List.of("route", "order", "extent", "noticeToThirdParties", "orderFinal");

    private static final int SUBMISSION = 1;

    private final Map<Integer, JsonNode> byAct = new TreeMap<>();
    private final Optional<ObjectNode> request;

    /** @param contents of the acts up to the one after which the request is read */
    RequestTexts(Map<Integer, ActContent> contents) {
        contents.forEach((number, content) -> byAct.put(number, content.text().deepCopy()));
        contents.values().forEach(this::rectify);
        request = Optional.ofNullable(byAct.get(SUBMISSION)).map(ObjectNode.class::cast);
        request.ifPresent(draft -> contents.forEach((number, content) -> supplement(draft, number, content)));
    }

    /** A property of the request, as it reads now. */
    Optional<JsonNode> property(String name) {
        return request.map(r -> r.get(name));
    }

    /** A text in the content of an act, rectified where it was. */
    Optional<JsonNode> at(int act, String pointer) {
        return Optional.ofNullable(byAct.get(act)).map(body -> body.at(pointer)).filter(node -> !node.isMissingNode());
    }

    /** The treaty that an acknowledgement named, if one did. */
    Optional<JsonNode> regimeName() {
        return byAct.values().stream()
                .map(body -> body.at("/regime/name"))
                .filter(JsonNode::isTextual)
                .reduce((earlier, later) -> later);
    }

    private void rectify(ActContent content) {
        if (is(content, ActType.RECTIFY)) {
            Optional.ofNullable(byAct.get(content.body().path("act").asInt()))
                    .ifPresent(text -> correct(text, content.body().path("corrections")));
        }
    }

    private void supplement(ObjectNode draft, int number, ActContent content) {
        if (!is(content, ActType.SUPPLEMENT)) {
            return;
        }
        var changes = byAct.get(number).path("changes");
        var said = (ObjectNode) draft.path("content");
        if (changes.has("facts")) {
            said.put(
                    "facts",
                    (said.path("facts").asText("") + "\n\n"
                                    + changes.get("facts").asText())
                            .strip());
        }
        LISTS.forEach(
                name -> changes.path(name).forEach(one -> array(said, name).add(one)));
        ROUTE.stream().filter(changes::has).forEach(name -> said.set(name, changes.get(name)));
        Optional.ofNullable(changes.get("deadline")).ifPresent(deadline -> draft.set("deadline", deadline));
        correct(draft, changes.path("corrections"));
    }

    private static void correct(JsonNode text, JsonNode corrections) {
        for (var correction : corrections) {
            var pointer = JsonPointer.compile(correction.path("pointer").asText());
            var parent = text.at(pointer.head());
            var value = TextNode.valueOf(correction.path("value").asText());
            if (parent instanceof ObjectNode object) {
                object.set(pointer.last().getMatchingProperty(), value);
            } else if (parent instanceof ArrayNode array) {
                array.set(pointer.last().getMatchingIndex(), value);
            }
        }
    }

    private static ArrayNode array(ObjectNode object, String name) {
        return object.path(name) instanceof ArrayNode there ? there : object.putArray(name);
    }

    private static boolean is(ActContent content, ActType type) {
        return content.body().path("type").asText().equals(type.name());
    }

    /** The corrections of an act's texts, oldest first. */
    static List<JsonNode> correctionsOf(int act, Map<Integer, ActContent> contents) {
        return contents.values().stream()
                .filter(c -> is(c, ActType.RECTIFY) && c.body().path("act").asInt() == act)
                .map(ActContent::body)
                .toList();
    }
}
