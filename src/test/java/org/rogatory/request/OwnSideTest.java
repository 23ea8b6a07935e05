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
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.TestIssuer;

/** What one State does within itself, the other cannot tell from anything that it is shown. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class OwnSideTest {
    private static final Set<String> OWN_SIDE =
            Set.of("ENTRUST", "URGE", "REPORT_EXECUTION", "RECORD_AUTHORIZATION", "RECORD_REASON");

    @Test
    void theOtherSideSeesThatThereIsAnActAndNothingElse() {
        var id = Cases.entrusted();

        var hidden = VN.history(id).get(2);

        assertEquals(List.of("at", "digest", "number", "ownSide", "statusAfter"), names(hidden));
        assertTrue(hidden.get("ownSide").asBoolean());
        assertEquals("IN_EXECUTION", hidden.get("statusAfter").asText());
        assertEquals(hidden, VN.seen(Desk.acts(id) + "/3"));
        assertEquals(FR.history(id).get(2).get("digest"), hidden.get("digest"));
    }

    @Test
    void theOwnSideSeesItWhole() {
        var id = Cases.entrusted();

        for (var desk : List.of(FR, Desk.AUDITOR, Desk.COURT, Desk.REGISTRAR)) {
            assertEquals("ENTRUST", desk.history(id).get(2).get("type").asText());
            assertEquals("EXECUTE", desk.view(id).at("/obligations/0/code").asText());
        }
    }

    @Test
    void nothingThatTheOtherSideReadsNamesAnInternalStep() {
        var id = Cases.executed();
        VN.does(id, "{\"type\":\"CONFIRM_RECEIPT\"}");

        var read = new ArrayList<JsonNode>();
        for (var desk : List.of(VN, new Desk("vn-auditor"), new Desk("vn-registrar"))) {
            read.add(desk.view(id));
            read.add(desk.history(id));
            read.add(desk.seen(Desk.path(id) + "/available-acts"));
            read.add(desk.seen(Desk.path(id) + "/documents"));
            read.add(desk.seen(Desk.path(id) + "/related"));
            read.add(desk.seen(Desk.path(id) + "/retrievals"));
        }

        var words = new ArrayList<>(OWN_SIDE);
        words.addAll(List.of("EXECUTE\"", "CONSIDER", Cases.COURT_OF_PARIS, "Juge", "Seize"));
        for (var text : read) {
            words.forEach(word -> assertFalse(text.toString().contains(word), () -> word + " in " + text));
        }
    }

    @Test
    void effectsOnInternalObligationsAreLeftOutOfVisibleActs() {
        var id = Cases.entrusted();
        FR.does(id, Cases.AUTHORIZE);

        var delivered = FR.does(id, Cases.DELIVER);

        assertTrue(effects(delivered).contains("ObligationSettled"), delivered::toString);
        assertFalse(effects(VN.history(id).get(4)).contains("ObligationSettled"));
        assertEquals(List.of("o1"), VN.view(id).get("obligations").findValuesAsText("id"));
        assertEquals(2, FR.view(id).get("obligations").size());
    }

    @Test
    void aCheckShowsNoEffectsOnTheOtherSidesObligations() {
        var id = Cases.entrusted();

        var check = Cases.tree(VN.check(id, Cases.WITHDRAW));

        assertTrue(check.get("accepted").asBoolean());
        assertFalse(effects(check).contains("ObligationSettled"), check::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENTRUST", "RECORD_AUTHORIZATION", "URGE", "REPORT_EXECUTION"})
    void whoPostsAnInternalStepOfTheOtherSideLearnsNothing(String type) {
        var untouched = Cases.inExecution();
        var entrusted = Cases.entrusted();
        FR.does(entrusted, Cases.AUTHORIZE);
        for (var act : List.of(body(type), onPaper(type, untouched), onPaper(type, entrusted))) {
            assertEquals(blocked(untouched, act), blocked(entrusted, act));
            refused(ACT_BLOCKED, () -> VN.check(entrusted, act));
        }
    }

    @Test
    void fromPaperNobodyAsksHowTheOtherSidesStepsStand() {
        var unauthorized = Cases.inExecution();
        var authorized = Cases.inExecution();
        FR.does(authorized, Cases.AUTHORIZE);
        var act = Cases.DELIVER.replace("\"type\"", paper(Cases.UNKNOWN) + "\"type\"");

        assertEquals(blocked(unauthorized, act), blocked(authorized, act));
        refused(ACT_BLOCKED, () -> VN.act(authorized, act)).body("violations.rule", hasItem("on-paper"));
    }

    @Test
    void availableActsNeverNameTheOtherSidesInternalSteps() {
        var id = Cases.entrusted();
        var own = acts(FR.seen(Desk.path(id) + "/available-acts"));
        var other = acts(VN.seen(Desk.path(id) + "/available-acts"));

        assertTrue(own.containsAll(Set.of("ENTRUST", "URGE", "RECORD_AUTHORIZATION")), own::toString);
        assertTrue(OWN_SIDE.stream().noneMatch(other::contains), other::toString);
        assertTrue(other.contains("WITHDRAW"));
    }

    @Test
    void aDocumentIsSeenOnlyOnceAnActShowsIt() {
        var id = Cases.inExecution();
        var internal = Cases.document(FR, id, "ordonnance.pdf");
        FR.does(id, Cases.AUTHORIZE.replace("\"review\"", "\"documents\":[\"%s\"],\"review\"".formatted(internal)));
        assertEquals(List.of(), documents(VN, id));
        assertEquals(List.of(), documents(new Desk("vn-auditor"), id));
        assertEquals(List.of(internal), documents(Desk.AUDITOR, id));

        FR.does(id, "{\"type\":\"DELIVER\",\"documents\":[\"%s\"],\"statement\":\"The order.\"}".formatted(internal));

        assertEquals(List.of(internal), documents(VN, id));
    }

    @Test
    void aDocumentOfTheOtherSideCannotBeNamed() {
        var id = Cases.received();
        var hidden = Cases.document(FR, id, "note.pdf");
        var naming = "{\"type\":\"SUPPLEMENT\",\"changes\":{\"documents\":[\"%s\"]}}";

        var known = blocked(id, naming.formatted(hidden));
        var unknown = blocked(id, naming.formatted(Cases.UNKNOWN));

        assertEquals(unknown.toString().replace(Cases.UNKNOWN, hidden), known.toString());
    }

    private static JsonNode blocked(String id, String act) {
        return Cases.tree(refused(ACT_BLOCKED, () -> VN.act(id, act)).extract().response())
                .get("violations");
    }

    private static String body(String type) {
        return switch (type) {
            case "ENTRUST" -> Cases.ENTRUST;
            case "RECORD_AUTHORIZATION" -> Cases.AUTHORIZE;
            case "URGE" -> Cases.URGE;
            default -> "{\"type\":\"REPORT_EXECUTION\",\"text\":\"t\"}";
        };
    }

    private static String onPaper(String type, String id) {
        return body(type).replace("\"type\"", paper(Cases.document(VN, id, "letter.pdf")) + "\"type\"");
    }

    private static String paper(String document) {
        return "\"recordedFrom\":{\"document\":\"%s\",\"receivedOn\":\"2026-01-01\"},".formatted(document);
    }

    private static List<String> documents(Desk desk, String id) {
        return desk.seen(Desk.path(id) + "/documents").get("items").findValuesAsText("id");
    }

    private static List<String> acts(JsonNode available) {
        return Stream.of("open", "blocked")
                .flatMap(part -> available.get(part).findValuesAsText("act").stream())
                .toList();
    }

    private static List<String> effects(JsonNode act) {
        return act.get("effects").findValuesAsText("type");
    }

    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        names.sort(null);
        return names;
    }
}
