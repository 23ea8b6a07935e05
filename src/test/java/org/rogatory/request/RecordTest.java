package org.rogatory.request;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.problem.ProblemType.ACT_BLOCKED;
import static org.rogatory.problem.ProblemType.INVALID_BODY;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.REGISTRAR;
import static org.rogatory.request.Desk.VN;
import static org.rogatory.request.Refusals.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.access.TestIssuer;

/** What is added to the record, put right in it and erased from it; what was said before stays where it was said. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class RecordTest {
    private static final Desk VN_REGISTRAR = new Desk("vn-registrar");
    private static final String RECTIFY = """
            {"type":"RECTIFY","act":%d,"corrections":[{"pointer":"%s","value":"%s"}],"reason":"A slip."}\
            """;

    @Test
    void aRectifiedTextIsShownAndTheFirstVersionStaysInTheHistory() {
        var id = Cases.received();
        var first = VN.view(id).at("/content/facts").asText();
        var submission = VN.history(id).get(0);

        VN.does(id, RECTIFY.formatted(1, "/content/facts", "Put right."));

        assertEquals("Put right.", FR.view(id).at("/content/facts").asText());
        var history = FR.history(id);
        assertEquals(submission.get("digest"), history.get(0).get("digest"));
        assertEquals(
                "Put right.",
                history.get(0).at("/corrections/0/corrections/0/value").asText());
        assertEquals(
                first,
                FR.seen(Desk.path(id) + "?at=" + submission.get("at").asText())
                        .at("/content/facts")
                        .asText());
        assertEquals(VN.view(id).get("status"), history.get(1).get("statusAfter"));
    }

    @Test
    void ofTwoRectificationsTheLaterCounts() {
        var id = Cases.received();
        VN.does(id, RECTIFY.formatted(1, "/content/measures/0/description", "One."));
        VN.does(id, RECTIFY.formatted(1, "/content/measures/0/description", "Two."));

        assertEquals("Two.", FR.view(id).at("/content/measures/0/description").asText());
        assertEquals(2, FR.history(id).get(0).get("corrections").size());
    }

    @ParameterizedTest
    @CsvSource({
        "1, /kind",
        "1, /ownReference",
        "1, /requestedState",
        "1, /content/measures/0/id",
        "1, /content/measures/0/type",
        "1, /content/offences/0/article",
        "1, /deadline/on",
        "1, /content",
        "1, /content/measures/9/description",
        "1, /content/nowhere",
        "1, /content/facts/0",
        "1, /content/persons/0/familyName",
    })
    void onlyTextsThatAreThereAreRectified(int act, String pointer) {
        var id = Cases.received();

        blocked("texts-only", VN, id, RECTIFY.formatted(act, pointer, "x"))
                .body("violations.pointer", hasItem("/corrections/0/pointer"));
    }

    @Test
    void eachSideRectifiesItsOwnActsAndNoOthers() {
        var id = Cases.received();
        VN.does(id, Cases.ASK_STATUS);

        blocked("own-acts-only", FR, id, RECTIFY.formatted(3, "/text", "x"));
        blocked("names-exist", VN, id, RECTIFY.formatted(9, "/text", "x"));
        blocked("names-exist", VN, id, RECTIFY.formatted(0, "/text", "x"));
        blocked("names-exist", VN, id, RECTIFY.formatted(-1, "/text", "x"));
        VN.does(id, RECTIFY.formatted(3, "/text", "x"));
    }

    @Test
    void aSupplementAddsAndLeavesWhatWasSubmitted() {
        var id = Cases.received();
        var before = VN.view(id);
        var document = Cases.document(VN, id, "annex.pdf");

        VN.does(id, supplement(document));

        var after = FR.view(id);
        assertTrue(after.at("/content/facts")
                .asText()
                .startsWith(before.at("/content/facts").asText()));
        assertTrue(after.at("/content/facts").asText().endsWith("A third server was found."));
        assertEquals(3, after.get("measures").size());
        assertEquals("OPEN", after.at("/measures/2/status").asText());
        assertEquals("Its image", after.at("/content/measures/2/description").asText());
        assertEquals("2099-09-30", after.at("/deadline/on").asText());
        assertEquals("Put right.", after.at("/content/subjectMatter").asText());
        assertEquals(
                document,
                FR.seen(Desk.path(id) + "/documents").at("/items/0/id").asText());
        assertEquals(
                before.at("/content"),
                VN.seen(Desk.path(id) + "?at=" + before.get("changedAt").asText())
                        .at("/content"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | something-added",
                "{'measures':[{'id':'m1','type':'ACCESS_STORED_DATA','description':'d'}]} | measures",
                "{'measures':[{'id':'m3','type':'FREEZE','description':'d'}]} | ",
                "{'measures':[{'id':'m3','type':'COLLECT_TRAFFIC_DATA','description':'d'}]} | measures",
                "{'measures':[{'id':'m3','type':'ACCESS_STORED_DATA'}]} | content-added",
                "{'deadline':{'on':'2099-01-01'}} | deadline",
                "{'documents':['01890a5d-ac96-774b-bcce-b302099a8057']} | names-exist",
                "{'corrections':[{'pointer':'/kind','value':'EXTRADITION'}]} | corrected-where-submitted",
                "{'corrections':[{'pointer':'/ownReference','value':'x'}]} | corrected-where-submitted",
                "{'corrections':[{'pointer':'/content/nowhere','value':'x'}]} | corrected-where-submitted",
            })
    void aSupplementPassesTheRulesOfTheSubmission(String changes, String rule) {
        var id = Cases.received();
        var act = "{\"type\":\"SUPPLEMENT\",\"changes\":" + changes.replace('\'', '"') + "}";

        if (rule == null) {
            refused(INVALID_BODY, () -> VN.act(id, act));
        } else {
            blocked(rule, VN, id, act);
        }
    }

    @Test
    void erasedContentIsGoneEverywhereAndTheFactsStay() {
        var id = Cases.received();
        VN.does(id, Cases.ASK_STATUS);
        var before = FR.history(id);

        VN_REGISTRAR.does(id, "{\"type\":\"ERASE_CONTENT\",\"acts\":[1,3],\"ground\":\"Article 36\"}");

        var after = FR.history(id);
        for (int erased : new int[] {0, 2}) {
            assertTrue(after.get(erased).get("erased").asBoolean());
            assertNull(after.get(erased).get("body"));
            assertNull(after.get(erased).get("officer"));
            assertEquals(before.get(erased).get("digest"), after.get(erased).get("digest"));
            assertEquals(before.get(erased).get("effects"), after.get(erased).get("effects"));
        }
        assertFalse(after.get(1).get("erased").asBoolean());
        var view = FR.view(id);
        assertTrue(view.get("content") == null || view.get("content").isNull());
        assertEquals("A05-2026-0417/S", view.get("ownReference").asText());
        assertFalse(view.toString().contains("hospital") || after.toString().contains("hospital"));
        var then = FR.seen(Desk.path(id) + "?at=" + before.get(1).get("at").asText());
        assertFalse(then.toString().contains("hospital"));
        assertEquals(
                0,
                Rows.rows("select act_number from act_content where act_number in (1, 3) and request_id = '" + id + "'")
                        .size());
    }

    @Test
    void onlyTheRegistrarErasesAndOnlyWhatItsOwnStateHolds() {
        var id = Cases.received();
        var erase = "{\"type\":\"ERASE_CONTENT\",\"acts\":[%s],\"ground\":\"Article 36\"}";

        blocked("side", VN, id, erase.formatted("1"));
        blocked("own-acts-only", REGISTRAR, id, erase.formatted("1"));
        blocked("names-exist", VN_REGISTRAR, id, erase.formatted("7"));
        VN_REGISTRAR.does(id, erase.formatted("1"));
        blocked("still-held", VN_REGISTRAR, id, erase.formatted("1"));
        blocked("still-held", VN, id, RECTIFY.formatted(1, "/content/facts", "x"));
    }

    @Test
    void afterAnErasureTheRequestGoesOn() {
        var id = Cases.received();
        VN_REGISTRAR.does(id, "{\"type\":\"ERASE_CONTENT\",\"acts\":[1],\"ground\":\"Article 36\"}");

        VN.does(id, supplement(Cases.document(VN, id, "annex.pdf")).replaceAll(",\"corrections\":\\[.*?]", ""));
        FR.does(id, Cases.TAKE_UP);

        assertEquals(3, FR.view(id).get("measures").size());
    }

    private static String supplement(String document) {
        return """
            {"type":"SUPPLEMENT","changes":{"facts":"A third server was found.","measures":[{"id":"m3",\
            "type":"ACCESS_STORED_DATA","description":"Its image","data":"image","personalData":false,\
            "location":{"custodian":"host"}}],"documents":["%s"],"deadline":{"on":"2099-09-30","reason":"More to do."},\
            "corrections":[{"pointer":"/content/subjectMatter","value":"Put right.","reason":"A slip."}]}}\
            """.formatted(document);
    }

    private static ValidatableResponse blocked(String rule, Desk desk, String id, String act) {
        return refused(ACT_BLOCKED, () -> desk.act(id, act)).body("violations.rule", hasItem(rule));
    }
}
