package org.rogatory.request;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.problem.ProblemType.ACT_BLOCKED;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.VN;
import static org.rogatory.request.Refusals.refused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.TestIssuer;

/** A State that is not connected acts on paper; the other side records its acts from the paper that it received. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class PaperTest {

    @Test
    void anActFromPaperIsTheOtherStatesActAndSaysSo() {
        var id = toThePaperState();
        var letter = Cases.document(VN, id, "letter.pdf");

        var act = VN.does(id, onPaper(letter, Cases.ACKNOWLEDGE));

        assertEquals("REQUESTED", act.get("side").asText());
        assertTrue(act.get("onPaper").asBoolean());
        assertEquals(letter, act.at("/recordedFrom/document").asText());
        assertEquals("2026-05-04", act.at("/recordedFrom/receivedOn").asText());
        assertEquals("RECEIVED", VN.view(id).get("status").asText());
        assertEquals("BEPI 26/1188", VN.view(id).get("requestedReference").asText());
        assertFalse(VN.history(id).get(0).get("onPaper").asBoolean());
    }

    @Test
    void aWholeRequestIsExecutedOnPaperAndOnlyTheInternalStepsAreMissing() {
        var id = inExecutionOnPaper();
        var disk = Cases.document(VN, id, "disk.pdf");

        var delivered = VN.does(id, onPaper(disk, deliver(disk)));

        assertEquals("EXECUTED", delivered.get("statusAfter").asText());
        assertEquals(List.of("authorized-domestically"), rules(delivered.get("warnings")));
        assertEquals(List.of("authorized-domestically"), rules(VN.view(id).get("warnings")));
        assertEquals(4, VN.view(id).at("/warnings/0/act").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENTRUST", "RECORD_AUTHORIZATION", "URGE"})
    void internalStepsAreNeverRecorded(String type) {
        var id = inExecutionOnPaper();
        var letter = Cases.document(VN, id, "letter.pdf");
        var act = switch (type) {
            case "ENTRUST" -> Cases.ENTRUST;
            case "URGE" -> Cases.URGE;
            default -> Cases.AUTHORIZE;
        };

        blocked("on-paper", VN, id, onPaper(letter, act));
    }

    @Test
    void theRulesOfTheActApplyAllTheSame() {
        var id = toThePaperState();
        var letter = Cases.document(VN, id, "letter.pdf");

        blocked("status", VN, id, onPaper(letter, Cases.DELIVER));
        blocked("side", VN, id, onPaper(letter, Cases.WITHDRAW));
        blocked("side", VN, id, Cases.ACKNOWLEDGE);
        blocked("names-exist", VN, id, onPaper(Cases.UNKNOWN, Cases.ACKNOWLEDGE));
        VN.does(id, onPaper(letter, Cases.ACKNOWLEDGE));
        var refusal = "{\"type\":\"REFUSE\",\"grounds\":[{\"code\":\"ESSENTIAL_INTERESTS\",\"reasons\":\"r\"}]}";
        blocked("consulted-before-refusal", VN, id, onPaper(letter, refusal));
    }

    @Test
    void nobodyRecordsTheActsOfAStateThatIsConnected() {
        var id = Cases.submitted();
        var letter = Cases.document(VN, id, "letter.pdf");
        var french = Cases.document(FR, id, "lettre.pdf");

        blocked("on-paper", VN, id, onPaper(letter, Cases.ACKNOWLEDGE));
        blocked("on-paper", FR, id, onPaper(french, Cases.WITHDRAW));
        assertEquals("SUBMITTED", VN.view(id).get("status").asText());
    }

    @Test
    void aDraftIsNotSubmittedFromPaper() {
        var id = Cases.draft(VN, paperState());
        var letter = Cases.document(VN, id, "letter.pdf");

        refused(ACT_BLOCKED, () -> VN.act(id, onPaper(letter, Cases.SUBMIT)));
    }

    private static ObjectNode paperState() {
        return Cases.storedData().put("requestedState", "XB").put("language", "en");
    }

    private static String toThePaperState() {
        var id = Cases.draft(VN, paperState());
        VN.does(id, Cases.SUBMIT);
        return id;
    }

    private static String inExecutionOnPaper() {
        var id = toThePaperState();
        var letter = Cases.document(VN, id, "letter.pdf");
        VN.does(id, onPaper(letter, Cases.ACKNOWLEDGE));
        VN.does(id, onPaper(letter, Cases.TAKE_UP));
        return id;
    }

    private static String deliver(String document) {
        var result = """
                {"measure":"%%s","result":"DELIVERED","obtained":{"from":"2026-02-20","to":"2026-03-10"},\
                "procedure":"FOLLOWED","documents":["%s"],"personalData":false}\
                """.formatted(document);
        return "{\"type\":\"DELIVER\",\"results\":[" + result.formatted("m1") + "," + result.formatted("m2") + "]}";
    }

    private static String onPaper(String document, String act) {
        return act.replaceFirst(
                "\\{\"type\"",
                "{\"recordedFrom\":{\"document\":\"%s\",\"receivedOn\":\"2026-05-04\"},\"type\"".formatted(document));
    }

    private static List<String> rules(JsonNode warnings) {
        return warnings.findValuesAsText("rule");
    }

    private static ValidatableResponse blocked(String rule, Desk desk, String id, String act) {
        return refused(ACT_BLOCKED, () -> desk.act(id, act)).body("violations.rule", hasItem(rule));
    }
}
