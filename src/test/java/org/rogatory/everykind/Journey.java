package org.rogatory.everykind;

import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rogatory.chain.Digest;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.TimeMachine;

/**
 * One request of a kind on its way from a draft to its conclusion, by somebody who knows the contract alone: whatever its
 * examples say, the published procedure allows and the check accepts is done, what has not been done before first.
 */
final class Journey {
    private static final Set<String> IN_VAIN = Set.of("WITHDRAWN", "REFUSED", "DECLINED", "SENT_BACK", "REFERRED");
    /** What takes back what was reached, or finds nothing. */
    private static final Set<String> LEFT_OUT = Set.of("REVOKE_CONSENT", "LIFT_RESTRAINT", "REPORT_NOTHING_PRESERVED");

    private static final int LONGEST = 40;

    private final String kind;
    private final List<Api> desks;
    private final String path;
    private final Set<String> visited = new HashSet<>();
    private final List<String> done = new ArrayList<>();
    private final Set<ObjectNode> said = new HashSet<>();
    private final List<String> published = new ArrayList<>();
    private final Map<String, String> registered = new LinkedHashMap<>();

    /** What a step finds. */
    private record Now(JsonNode view, Map<String, String> delivered) {}

    private Journey(String kind, List<Api> desks, String path) {
        this.kind = kind;
        this.desks = desks;
        this.path = path;
    }

    /** A draft of the example, from Viet Nam or from France where Viet Nam is asked, which follows that request. */
    static Journey draft(ObjectNode example, Optional<String> follows) {
        var requested = example.path("requestedState").asText();
        var requesting = requested.equals("VN") ? "FR" : "VN";
        example.remove("followsUp");
        follows.ifPresent(id -> example.putArray("followsUp").add(id));
        for (var desk : Desks.of(requesting)) {
            var made = desk.post("/v1/requests", example);
            if (made.statusCode() == 201) {
                var desks = new ArrayList<Api>(List.of(desk));
                desks.addAll(Desks.of(requested));
                var path = "/v1/requests/" + Api.json(made).path("id").asText();
                return new Journey(example.path("kind").asText(), desks, path).withRealDocuments(example);
            }
        }
        throw new AssertionError("nobody of " + requesting + " may draft " + example);
    }

    /** Documents that the draft names by id are registered, and named by the ids that they got. */
    private Journey withRealDocuments(ObjectNode example) {
        var id = registered(desks.get(0));
        var content = example.path("content");
        if (content.toString().contains("ocumentId")) {
            Adapted.name(id, content);
            assertEquals(200, desks.get(0).put(path, example, path).statusCode());
        }
        return this;
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    List<String> done() {
        return done;
    }

    JsonNode view() {
        return Api.json(desks.get(0).get(path));
    }

    boolean concluded() {
        return view().path("phase").asText().equals("CONCLUDED");
    }

    /** Goes on until it is concluded; where nothing leads on, three months pass, once. */
    Journey toTheEnd() {
        visited.add("DRAFT");
        var waited = false;
        while (!concluded() && done.size() < LONGEST) {
            if (step()) {
                continue;
            }
            if (waited) {
                return this;
            }
            waited = true;
            TimeMachine.daysPass(92);
        }
        return this;
    }

    /** Its letters are written for whoever has them already: they are not set, which would take the time. */
    void canBeFiled() {
        var desk = desks.get(0);
        assertEquals(304, letter(desk, path));
        var acts = Api.json(desk.get(path + "/acts?limit=200")).path("items").findValuesAsText("number");
        assertEquals(
                Set.of(304, 404),
                acts.stream()
                        .map(number -> letter(desk, path + "/acts/" + number))
                        .collect(Collectors.toSet()));
    }

    private static int letter(Api desk, String of) {
        return desk.getAgain(of + "/letter?language=ar").statusCode();
    }

    private boolean step() {
        var now = new Now(view(), delivered());
        var open = new LinkedHashMap<Api, List<String>>();
        desks.forEach(desk -> open.put(desk, open(desk)));
        for (var type : published()) {
            for (var desk : desks) {
                if (open.get(desk).contains(type) && does(type, desk, now)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> open(Api desk) {
        return Api.json(desk.get(path + "/available-acts")).path("open").findValuesAsText("act");
    }

    private boolean does(String type, Api desk, Now now) {
        for (var body : bodies(type, desk, now)) {
            if (mayLead(type, desk, body) && desk.post(path + "/acts", body).statusCode() == 201) {
                done.add(type);
                said.add(body);
                visited.add(view().path("status").asText());
                return true;
            }
        }
        return false;
    }

    /** It is accepted, does not end the request in vain, and either was not done before or leads somewhere new. */
    private boolean mayLead(String type, Api desk, ObjectNode body) {
        if (LEFT_OUT.contains(type)) {
            return false;
        }
        var check = desk.post(path + "/check", body);
        if (check.statusCode() != 200) {
            return false;
        }
        var after = Api.json(check).path("statusAfter").asText();
        return !IN_VAIN.contains(after) && (!done.contains(type) || again(type, body) || !visited.contains(after));
    }

    /** Terms are agreed on by both, items are dealt with one by one, and supplements say each their own. */
    private boolean again(String type, ObjectNode body) {
        return type.startsWith("AGREE")
                ? done.stream().filter(type::equals).count() < 2
                : (body.has("item") || type.equals("SUPPLEMENT")) && !said.contains(body);
    }

    /** The acts of the kind as it publishes them: its own before those that others share, and among these those that lead on first. */
    private List<String> published() {
        if (!published.isEmpty()) {
            return published;
        }
        var procedure = Api.json(desks.get(0).get("/v1/procedures/" + kind));
        var leading = new ArrayList<String>();
        var staying = new ArrayList<String>();
        procedure.path("acts").forEach(act -> {
            var stays = act.path("to").asText().equals("NO_CHANGE");
            (stays ? staying : leading).add(act.path("act").asText());
        });
        published.addAll(leading);
        published.addAll(staying);
        published.sort(comparing(ContractExamples::kindsWith));
        return published;
    }

    private List<ObjectNode> bodies(String type, Api desk, Now now) {
        var bodies = new ArrayList<ObjectNode>();
        var papers = new Adapted.Papers(registered(desk), now.delivered());
        for (var example : ContractExamples.acts(type)) {
            bodies.addAll(new Adapted(now.view(), papers).forms(example));
        }
        return bodies;
    }

    /** One document of each desk. */
    private String registered(Api desk) {
        return registered.computeIfAbsent(desk.caller(), caller -> {
            var name = UUID.randomUUID() + ".pdf";
            var digest = Digest.of(name.getBytes(StandardCharsets.UTF_8)).toString();
            var document = JsonNodeFactory.instance
                    .objectNode()
                    .put("name", name)
                    .put("mediaType", "application/pdf")
                    .put("size", 40)
                    .put("sha256", digest)
                    .put("medium", "A disk in a sealed bag");
            Response answer = desk.post(path + "/documents", document);
            if (answer.statusCode() != 201) {
                return UUID.randomUUID().toString();
            }
            return Api.json(answer).path("id").asText();
        });
    }

    /** What the requested State handed over. */
    private Map<String, String> delivered() {
        var delivered = new LinkedHashMap<String, String>();
        for (var act : Api.json(desks.get(0).get(path + "/acts?limit=200")).path("items")) {
            if (act.path("side").asText().equals("REQUESTED")) {
                act.path("effects")
                        .findValues("items")
                        .forEach(items -> items.forEach(item -> delivered.put(
                                item.path("document").asText(),
                                item.path("sha256").asText())));
            }
        }
        return delivered;
    }
}
