package org.rogatory.letter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.rogatory.http.Json;
import org.rogatory.registry.Authority;
import org.rogatory.request.ActView;
import org.rogatory.request.DocumentView;
import org.rogatory.request.DomainJson;
import org.rogatory.request.RequestView;
import org.rogatory.request.StatedAct;
import org.rogatory.request.StatedRequest;

/** Letters of the contract's own examples, without a service. */
final class Specimen {
    static final ObjectMapper JSON = json();
    static final Proof PROOF = new Proof(URI.create("https://rogatory.example/"), "rogatory.example/2026");
    static final String DIGEST = "JIS7bcO0QWN1jPA3oaHpaD_bHIbmqXEAvI72IzQmPVY";

    private Specimen() {}

    /** Drafts by the names that the contract gives them, one of each kind at least. */
    static JsonNode drafts() {
        return example("NewRequest");
    }

    static ObjectNode draft(String name) {
        return drafts().path(name).deepCopy();
    }

    /** A request that was submitted with these terms and this content. */
    static StatedRequest submitted(JsonNode draft) {
        var view = view(draft);
        var submission = act("SUBMIT", "REQUESTING", JSON.createObjectNode().put("type", "SUBMIT"));
        return new StatedRequest(view, documents(), List.of(submission), false);
    }

    static StatedAct answered(JsonNode draft, JsonNode body, JsonNode... effects) {
        var act = act(body.path("type").asText(), "REQUESTED", body, effects);
        return new StatedAct(view(draft), List.of(act), act.body(), documents());
    }

    /** What a delivery of the document of the examples does, under the condition of {@link #view}. */
    static JsonNode handedOver() {
        return tree("""
                {"type": "MaterialHandedOver", "personalData": true, "policeInformation": false, "conditions": ["c1"],
                 "items": [{"document": "0199c3f1-02aa-7c41-8b1e-55d0a1f2c3b4", "measure": "m1", "disputed": false,
                            "sha256": "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}]}""");
    }

    static RequestView view(JsonNode draft) {
        var view = example("Request").path("in-execution").<ObjectNode>deepCopy();
        List.of(
                        "kind",
                        "content",
                        "legalBasis",
                        "purpose",
                        "channel",
                        "form",
                        "urgency",
                        "confidentiality",
                        "deadline",
                        "language")
                .forEach(name -> view.set(name, draft.path(name).isMissingNode() ? null : draft.path(name)));
        view.set("conditions", tree("""
                [{"id": "c1", "text": "Not to be used as evidence before 1 July 2026.", "article": "40(19)",
                  "measures": ["m1"], "acceptedBy": 7}]"""));
        return as(view, RequestView.class);
    }

    static List<DocumentView> documents() {
        return StreamSupport.stream(example("Document").spliterator(), false)
                .map(document -> as(document, DocumentView.class))
                .toList();
    }

    private static ActView act(String type, String side, JsonNode body, JsonNode... effects) {
        var act = example("ActEntry").path("a-consultation-opened").<ObjectNode>deepCopy();
        act.put("type", type).put("side", side).put("number", type.equals("SUBMIT") ? 1 : 8);
        act.set("body", body);
        act.putArray("effects").addAll(List.of(effects));
        return as(act, ActView.class);
    }

    static Letter letter(Language language, StatedRequest stated) {
        var title = Labels.of(language).code(stated.request().kind());
        return new RequestLetter(frame(language, title, stated.documents()), stated, JSON).written();
    }

    static Letter letter(Language language, StatedAct stated) {
        var title = Labels.of(language).code(stated.act().type());
        return new CoverLetter(frame(language, title, stated.documents()), stated).written();
    }

    private static Frame frame(Language language, String title, List<DocumentView> documents) {
        var labels = Labels.of(language);
        var sheet = new Sheet(language, title).margins(title, "A05-2026-0417/S", labels.text("page"));
        return new Frame(
                sheet, labels, new Names(language, code -> Optional.empty(), Specimen::authority, documents), PROOF);
    }

    private static Optional<Authority> authority(UUID id) {
        var name = id.toString().endsWith("564e") ? "Viện kiểm sát nhân dân tối cao" : "Ministère de la Justice";
        return id.toString().startsWith("019b8b87")
                ? Optional.of(new Authority(
                        id, "VN", Optional.empty(), name, Set.of(), Set.of(), Set.of(), "Hà Nội", "", List.of(), false))
                : Optional.empty();
    }

    static JsonNode example(String schema) {
        try (var in = Specimen.class.getResourceAsStream("/openapi/examples/" + schema + ".json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(String json) {
        return as(json);
    }

    private static JsonNode as(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T as(JsonNode json, Class<T> type) {
        try {
            return JSON.treeToValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectMapper json() {
        var mapper = Json.mapper();
        new DomainJson().customize(mapper);
        return mapper;
    }
}
