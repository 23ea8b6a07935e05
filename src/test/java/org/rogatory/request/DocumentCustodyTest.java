package org.rogatory.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.problem.ProblemType.ACT_BLOCKED;
import static org.rogatory.problem.ProblemType.NOT_FOUND;
import static org.rogatory.request.Desk.AUDITOR;
import static org.rogatory.request.Desk.COURT;
import static org.rogatory.request.Desk.DE;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.REGISTRAR;
import static org.rogatory.request.Desk.VN;
import static org.rogatory.request.Refusals.problem;
import static org.rogatory.request.Refusals.refused;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.chain.Digest;

/** Who had a document, and on which terms the other side has it. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class DocumentCustodyTest {
    private static final byte[] IMAGE = "The preserved image".getBytes(UTF_8);
    private static final String DIGEST = Digest.of(IMAGE).toString();
    private static final String CONDITION = "Used in this proceeding only.";

    @Test
    void everyStepOfADocumentIsToldToBothSides() {
        var id = delivered("m1");
        var document = document(id);
        assertEquals(
                List.of("REGISTERED FR", "ARRIVED FR", "HANDED_OVER FR DELIVER"), events(FR, id, document), "at first");
        VN.get(content(id, document)).then().statusCode(200).header("Link", "<custody>; rel=\"describedby license\"");
        refused(ACT_BLOCKED, () -> VN.act(id, confirmed(document, Digest.of().toString())))
                .body("violations[0].rule", is("digests-agree"));
        VN.does(id, confirmed(document, DIGEST));

        var all = List.of(
                "REGISTERED FR", "ARRIVED FR", "HANDED_OVER FR DELIVER", "FETCHED VN", "CONFIRMED VN CONFIRM_RECEIPT");
        for (var reader : List.of(VN, FR, AUDITOR)) {
            assertEquals(all, events(reader, id, document));
        }
        for (var event : custody(VN, id, document).path("events")) {
            assertEquals(DIGEST, event.path("sha256").asText());
            assertTrue(event.has("authority"), event::toString);
        }
    }

    @Test
    void whatWasDisputedAndErasedIsTold() {
        var id = delivered("m1");
        var document = document(id);
        VN.does(
                id,
                "{\"type\":\"DISPUTE_DELIVERY\",\"documents\":[{\"id\":\"%s\",\"problem\":\"UNREADABLE\"}]}"
                        .formatted(document));
        var delivery = custody(VN, id, document).at("/events/2/act").asInt();
        REGISTRAR.does(id, "{\"type\":\"ERASE_CONTENT\",\"acts\":[%d],\"ground\":\"Article 36\"}".formatted(delivery));

        assertEquals(
                List.of(
                        "REGISTERED FR",
                        "HANDED_OVER FR DELIVER",
                        "DISPUTED VN DISPUTE_DELIVERY",
                        "ERASED FR ERASE_CONTENT"),
                events(VN, id, document));
    }

    @Test
    void whatADocumentWasUsedForWithinAStateIsToldThereAlone() {
        var id = Cases.inExecution();
        var order = sent(FR, id);
        FR.does(id, Cases.AUTHORIZE.replace("\"review\"", "\"documents\":[\"" + order + "\"],\"review\""));
        assertEquals(List.of("REGISTERED FR", "ARRIVED FR", "NAMED FR RECORD_AUTHORIZATION"), events(FR, id, order));
        problem(NOT_FOUND, VN.get(path(id, order)));
        FR.does(id, delivery(order, "m1"));
        assertEquals(List.of("REGISTERED FR", "ARRIVED FR", "HANDED_OVER FR DELIVER"), events(VN, id, order));
    }

    @Test
    void conditionsAndLimitsTravelWithWhatIsDelivered() {
        var id = Cases.inExecution();
        FR.does(id, proposal("m1"));
        VN.does(id, "{\"type\":\"ACCEPT_CONDITIONS\",\"exchange\":\"x1\"}");
        FR.does(id, Cases.AUTHORIZE);
        var document = sent(FR, id);
        assertFalse(custody(FR, id, document).path("document").has("terms"), "nobody holds it");
        FR.does(id, delivery(document, "m1"));

        for (var reader : List.of(VN, FR)) {
            var terms = reader.seen(Desk.path(id) + "/documents").at("/items/0/terms");
            assertEquals("VN", terms.path("binds").asText());
            assertEquals(CONDITION, terms.at("/conditions/0/text").asText());
            assertEquals("36(1)", terms.at("/conditions/0/article").asText());
            assertEquals(
                    List.of("OTHER_PROCEEDINGS", "ONWARD_TRANSFER"),
                    terms.path("limits").findValuesAsText("code"));
            assertEquals(terms, custody(reader, id, document).at("/document/terms"));
        }
    }

    @Test
    void aConditionOnAnotherMeasureDoesNotTravel() {
        var id = Cases.inExecution();
        FR.does(id, proposal("m2"));
        VN.does(id, "{\"type\":\"ACCEPT_CONDITIONS\",\"exchange\":\"x1\"}");
        FR.does(id, Cases.AUTHORIZE);
        var document = sent(FR, id);
        FR.does(id, delivery(document, "m1"));
        assertEquals(
                0, custody(VN, id, document).at("/document/terms/conditions").size());
    }

    @Test
    void whatWasAllowedSinceIsTold() {
        var id = delivered("m1");
        var document = document(id);
        var act = custody(VN, id, document).at("/document/terms/handedOverBy").asInt();
        VN.does(
                id,
                "{\"type\":\"REQUEST_USE_CONSENT\",\"topic\":\"OTHER_PROCEEDING\",\"deliveries\":[%d],\"proceeding\":\"B\"}"
                        .formatted(act));
        FR.does(
                id,
                "{\"type\":\"GRANT_USE_CONSENT\",\"exchange\":\"x1\",\"conditions\":[{\"text\":\"%s\"}]}"
                        .formatted(CONDITION));
        var terms = custody(VN, id, document).at("/document/terms");
        assertEquals("OTHER_PROCEEDING", terms.at("/allowed/0/topic").asText());
        assertEquals(CONDITION, terms.at("/conditions/0/text").asText());
    }

    @Test
    void whatIsSubmittedIsHeldInConfidenceIfThatWasAsked() {
        var draft = Cases.storedData();
        draft.set("confidentiality", Cases.object(Map.of("reason", "The suspect must not know.")));
        var id = Cases.draft(VN, draft);
        var annex = sent(VN, id);
        assertFalse(custody(VN, id, annex).path("document").has("terms"));
        VN.does(id, Cases.SUBMIT);
        var terms = custody(FR, id, annex).at("/document/terms");
        assertEquals("FR", terms.path("binds").asText());
        assertTrue(terms.path("limits").findValuesAsText("code").contains("CONFIDENTIALITY"), terms::toString);
    }

    @Test
    void underATreatyTheLimitsOfArticle40AreNotTold() {
        var draft = Cases.storedData();
        draft.set("legalBasis", Cases.object(Map.of("type", "TREATY", "name", "Treaty of 10 December 1998")));
        var id = Cases.draft(VN, draft);
        VN.does(id, Cases.SUBMIT);
        FR.does(id, Cases.ACKNOWLEDGE);
        FR.does(id, Cases.TAKE_UP);
        FR.does(id, Cases.AUTHORIZE);
        var document = sent(FR, id);
        FR.does(id, delivery(document, "m1"));
        var limits = custody(VN, id, document).at("/document/terms/limits");
        assertEquals(List.of("ONWARD_TRANSFER"), limits.findValuesAsText("code"));
    }

    @Test
    void strangersAndOtherRequestsHaveNoneOfIt() {
        var id = delivered("m1");
        var document = document(id);
        for (var stranger : List.of(DE, COURT)) {
            problem(NOT_FOUND, stranger.get(path(id, document)));
        }
        problem(NOT_FOUND, VN.get(path(Cases.submitted(), document)));
        problem(NOT_FOUND, VN.get(path(id, Cases.UNKNOWN)));
    }

    private static String delivered(String measure) {
        var id = Cases.inExecution();
        FR.does(id, Cases.AUTHORIZE);
        FR.does(id, delivery(sent(FR, id), measure));
        if (measure.equals("m1")) {
            FR.does(id, delivery("", "m2"));
        }
        return id;
    }

    private static String document(String id) {
        return FR.seen(Desk.path(id) + "/documents").at("/items/0/id").asText();
    }

    private static String delivery(String document, String measure) {
        var documents = document.isEmpty() ? "" : "\"" + document + "\"";
        return """
                {"type":"DELIVER","results":[{"measure":"%s","result":"%s","reason":"Found none.","procedure":"FOLLOWED",\
                "obtained":{"from":"2026-01-01","to":"2026-01-02"},"documents":[%s],"personalData":%s}]}\
                """.formatted(
                        measure, document.isEmpty() ? "NOTHING_FOUND" : "DELIVERED", documents, !document.isEmpty());
    }

    private static String confirmed(String document, String digest) {
        return "{\"type\":\"CONFIRM_RECEIPT\",\"documents\":[{\"id\":\"%s\",\"sha256\":\"%s\"}]}"
                .formatted(document, digest);
    }

    private static String proposal(String measure) {
        return """
                {"type":"PROPOSE_CONDITIONS","conditions":[{"text":"%s","article":"36(1)","measures":["%s"]}],\
                "due":{"on":"2099-01-01","reason":"In time."}}\
                """.formatted(CONDITION, measure);
    }

    /** A document that lies there. */
    private static String sent(Desk desk, String id) {
        var profile = Map.of("name", "image.dd", "mediaType", "text/plain", "size", IMAGE.length, "sha256", DIGEST);
        var registered = desk.post(Desk.path(id) + "/documents", Cases.object(profile));
        registered.then().statusCode(201);
        var document = Cases.tree(registered).path("id").asText();
        desk.asking()
                .header("Content-Type", "application/octet-stream")
                .body(IMAGE)
                .put(content(id, document))
                .then()
                .statusCode(200);
        return document;
    }

    private static List<String> events(Desk reader, String id, String document) {
        var events = custody(reader, id, document).path("events");
        return StreamSupport.stream(events.spliterator(), false)
                .map(e -> (e.path("what").asText() + " " + e.path("state").asText() + " "
                                + e.path("type").asText())
                        .strip())
                .toList();
    }

    private static JsonNode custody(Desk reader, String id, String document) {
        return reader.seen(path(id, document));
    }

    private static String path(String id, String document) {
        return Desk.path(id) + "/documents/" + document + "/custody";
    }

    private static String content(String id, String document) {
        return Desk.path(id) + "/documents/" + document + "/content";
    }
}
