package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rogatory.chain.Digest;

/** An authority at work on one request. */
public final class Party {
    private static final String BLOCKED = "https://rogatory.org/problems/act-blocked";

    private final Dossier dossier;
    private final Api api;

    Party(Dossier dossier, Api api) {
        this.dossier = dossier;
        this.api = api;
    }

    /** The act stands, as the check before it said; the answer is the act. */
    public JsonNode does(Deed deed) {
        dossier.catchesUp();
        var check = post("/check", deed);
        var answer = post("/acts", deed);
        assertEquals(201, answer.statusCode(), () -> deed + ": " + answer.asString());
        var act = Api.json(answer);
        dossier.happened(act);
        assertEquals(act.path("statusAfter"), Api.json(check).path("statusAfter"), check::asString);
        assertEquals(act, Api.json(get("/acts/" + act.path("number"))));
        return act;
    }

    /** The act is blocked, as the check before it said; nobody's view of the request has changed. */
    public Blocked mayNot(Deed deed) {
        dossier.catchesUp();
        var check = post("/check", deed);
        var answer = post("/acts", deed);
        assertEquals(409, answer.statusCode(), () -> deed + ": " + answer.asString());
        var problem = Api.json(answer);
        assertEquals(BLOCKED, problem.path("type").asText());
        assertEquals(deed.type(), problem.path("act").asText());
        assertEquals(sees().path("status"), problem.path("requestStatus"));
        assertEquals(problem.path("violations"), Api.json(check).path("violations"));
        dossier.nothingHappened();
        return new Blocked(problem);
    }

    public JsonNode sees() {
        var answer = get("");
        assertEquals(200, answer.statusCode(), answer::asString);
        return Api.json(answer);
    }

    public Party seesNothing() {
        assertEquals(404, get("").statusCode());
        assertEquals(404, get("/acts").statusCode());
        assertEquals(404, get("/available-acts").statusCode());
        return this;
    }

    /** A document as this caller reads of it, with the terms on which it is held. */
    public JsonNode documentSeen(Document document) {
        return Api.json(get("/documents/" + document.id() + "/custody")).path("document");
    }

    /** The acts of the history as this caller may read them, oldest first. */
    public JsonNode history() {
        return Api.json(get("/acts?limit=200")).path("items");
    }

    /** What waits for this caller in this request. */
    public Waiting worklist() {
        return Waiting.of(api, "").in(dossier);
    }

    /** The acts that it may do now, and those that it may know of. */
    public JsonNode options() {
        return Api.json(get("/available-acts"));
    }

    /** Writes the draft anew. */
    public Party writes(Object text) {
        var answer = api.put(path(""), text, path(""));
        assertEquals(200, answer.statusCode(), answer::asString);
        return this;
    }

    /** Registers a document of that name and sends its bytes, which are the name itself. */
    public Document registers(String name) {
        return registers(name, Map.of());
    }

    /** Registers a document that translates another into that language. */
    public Document translates(Document original, String language) {
        return registers(language + ".pdf", Map.of("language", language, "translationOf", original.id()));
    }

    private Document registers(String name, Map<String, Object> more) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        var digest = Digest.of(bytes).toString();
        var body = new LinkedHashMap<String, Object>(
                Map.of("name", name, "mediaType", "application/pdf", "size", bytes.length, "sha256", digest));
        body.putAll(more);
        var answer = api.post(path("/documents"), body);
        assertEquals(201, answer.statusCode(), answer::asString);
        var document = new Document(Api.json(answer).path("id").asText(), digest);
        var sent = api.send(path("/documents/" + document.id() + "/content"), bytes);
        assertEquals(200, sent.statusCode(), sent::asString);
        return document;
    }

    /** Whether this request is in the caller's list, and nothing that others hold. */
    public boolean lists() {
        var page = Api.json(api.get("/v1/requests?limit=200"));
        assertTrue(page.path("next").isNull() || !page.has("next"), "more requests than one page holds");
        return page.path("items").findValuesAsText("id").contains(dossier.id());
    }

    public Api api() {
        return api;
    }

    public Response get(String below) {
        return api.get(path(below));
    }

    public Response post(String below, Deed deed) {
        return api.post(path(below), deed.body());
    }

    private String path(String below) {
        return "/v1/requests/" + dossier.id() + below;
    }
}
