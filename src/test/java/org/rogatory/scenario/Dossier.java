package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One request between two States, and every view of it that the interface showed either of them. */
public final class Dossier {
    private final String id;
    private final Party requesting;
    private final Party requested;
    private final List<Moment> moments = new ArrayList<>();
    private final List<Dossier> others = new ArrayList<>();

    /**
     * What both sides saw after one or more acts.
     *
     * @param began when it was no longer as before: the first of them
     * @param at from when on it stood so: the last of them
     */
    private record Moment(Instant began, Instant at, Map<Party, JsonNode> views) {}

    private Dossier(String id, String requesting, String requested) {
        this.id = id;
        this.requesting = as(requesting);
        this.requested = as(requested);
    }

    /** A draft on the requesting State's own desk; nobody else knows of it. */
    public static Dossier drafted(String requesting, String requested, Object text) {
        var answer = new Api(requesting).post("/v1/requests", text);
        assertEquals(201, answer.statusCode(), answer::asString);
        var dossier = new Dossier(Api.json(answer).path("id").asText(), requesting, requested);
        assertEquals(404, dossier.requested.get("").statusCode());
        return dossier;
    }

    /** The draft of a request for a copy of a server (m1) and for a customer's records (m2), in the language given. */
    public static Dossier ofStoredData(String requesting, String requested, String language) {
        return drafted(requesting, requested, Drafts.storedData(requested.substring(0, 2), language));
    }

    public String id() {
        return id;
    }

    public Party requesting() {
        return requesting;
    }

    public Party requested() {
        return requested;
    }

    /** Another caller of either State. */
    public Party as(String caller) {
        return new Party(this, new Api(caller));
    }

    /** How it stands, as the requested State sees it. */
    public JsonNode view() {
        return requested.sees();
    }

    public String status() {
        return requesting.sees().path("status").asText();
    }

    public Dossier is(String status) {
        assertEquals(status, status());
        return this;
    }

    public Dossier measure(String measure, String status) {
        assertEquals(status, one("measures", measure).path("status").asText());
        return this;
    }

    public Dossier exchange(String exchange, String status) {
        assertEquals(status, one("exchanges", exchange).path("status").asText());
        return this;
    }

    /** A thing of that id in one of the view's lists. */
    public JsonNode one(String list, String thing) {
        for (var one : view().path(list)) {
            if (one.path("id").asText().equals(thing)) {
                return one;
            }
        }
        throw new AssertionError("no %s among the %s of %s".formatted(thing, list, view().toPrettyString()));
    }

    /** Every view that was shown after an act is what the request is said to have been from that act to the next. */
    void stoodAsShown() {
        catchesUp();
        for (var n = 0; n < moments.size(); n++) {
            stood(moments.get(n), moments.get(n).at());
            if (n + 1 < moments.size()) {
                stood(moments.get(n), moments.get(n + 1).began().minus(1, ChronoUnit.MICROS));
            }
        }
    }

    /** What is done in the one may bring something about in the other. */
    void besides(Dossier other) {
        others.add(other);
        other.others.add(this);
    }

    /** The act was done; what it brought about followed at once, here and in the requests beside this one. */
    void happened(JsonNode act) {
        var acts = newActs();
        var first = acts.get(0);
        assertEquals(act.path("number"), first.path("number"));
        assertEquals(act.path("digest"), first.path("digest"));
        assertTrue(moments.isEmpty() || act.path("previous").equals(head().path("digest")), act::toPrettyString);
        assertEquals(act.path("statusAfter"), first.path("statusAfter"));
        broughtAbout(acts.subList(1, acts.size()));
        stands(acts);
        others.forEach(Dossier::catchesUp);
    }

    /** Notes what a related request, or time, has brought about here since. */
    void catchesUp() {
        var acts = moments.isEmpty() ? List.<JsonNode>of() : newActs();
        broughtAbout(acts);
        if (!acts.isEmpty()) {
            stands(acts);
        }
    }

    private static void broughtAbout(List<JsonNode> acts) {
        acts.forEach(act -> assertEquals("SYSTEM", act.path("side").asText(), act::toPrettyString));
    }

    /** The acts since the newest that was seen, which follow one on the other. */
    private List<JsonNode> newActs() {
        var last = moments.isEmpty() ? 0 : head().path("number").asInt();
        var acts = new ArrayList<JsonNode>();
        Api.json(requesting.get("/acts?limit=200&after=" + last)).path("items").forEach(acts::add);
        for (var n = 0; n < acts.size(); n++) {
            assertEquals(last + 1 + n, acts.get(n).path("number").asInt());
        }
        return acts;
    }

    private void stands(List<JsonNode> acts) {
        var newest = acts.get(acts.size() - 1);
        moments.add(new Moment(instant(acts.get(0)), instant(newest), views()));
        assertEquals(newest.path("digest"), head().path("digest"));
        assertEquals(newest.path("statusAfter"), view().path("status"));
    }

    private static Instant instant(JsonNode act) {
        return Instant.parse(act.path("at").asText());
    }

    void nothingHappened() {
        if (moments.isEmpty()) {
            assertEquals("DRAFT", status());
            assertEquals(404, requested.get("").statusCode());
        } else {
            assertEquals(newest().views(), views());
        }
    }

    private void stood(Moment moment, Instant at) {
        moment.views().forEach((party, view) -> {
            var then = party.get("?at=" + at);
            assertEquals(view, Api.json(then), () -> "as it stood at " + at);
            assertEquals("\"%d\"".formatted(view.path("version").asInt()), then.header("ETag"));
        });
    }

    private Map<Party, JsonNode> views() {
        var views = new LinkedHashMap<Party, JsonNode>();
        views.put(requesting, requesting.sees());
        views.put(requested, requested.sees());
        return views;
    }

    private JsonNode head() {
        return newest().views().get(requesting).path("head");
    }

    private Moment newest() {
        return moments.get(moments.size() - 1);
    }
}
