package org.rogatory.request;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.problem.ProblemType.NOT_FOUND;
import static org.rogatory.request.Desk.COURT;
import static org.rogatory.request.Desk.DE;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.VN;
import static org.rogatory.request.Refusals.problem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.TestIssuer;

/** Submitted, delivered, retrieved: who of the other side fetched a request first. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class RetrievalsTest {
    private static final String MINISTRY_IN_PARIS = "019b8b87-9800-7001-8000-000000004652";

    @Test
    void beforeTheOtherSideFetchesItARequestIsSubmittedAndDelivered() {
        var id = Cases.submitted();

        var seen = retrievals(VN, id);

        assertEquals(VN.view(id).get("submittedAt"), seen.get("submittedAt"));
        assertEquals(seen.get("submittedAt"), seen.get("deliveredAt"));
        assertEquals(0, seen.get("items").size());
        assertEquals(seen, retrievals(VN, id));
    }

    @Test
    void theFirstRetrievalIsKeptAndNoOther() {
        var id = Cases.submitted();
        FR.view(id);

        var seen = retrievals(VN, id);

        assertEquals(1, seen.get("items").size());
        assertEquals("FR", seen.at("/items/0/state").asText());
        assertEquals(MINISTRY_IN_PARIS, seen.at("/items/0/authority").asText());
        assertFalse(instant(seen.at("/items/0/at")).isBefore(instant(seen.get("submittedAt"))));
        for (var again : List.of("fr-central", "fr-central-2", "fr-police")) {
            Rows.unchangedBy(() -> new Desk(again).view(id));
        }
        for (var reader : List.of("fr-central", "vn-auditor", "fr-auditor", "fr-registrar")) {
            assertEquals(seen, retrievals(new Desk(reader), id));
        }
    }

    @Test
    void theRequestDoesNotChangeByIt() {
        var id = Cases.submitted();
        var before = VN.view(id);
        var history = VN.history(id);

        FR.view(id);

        assertEquals(before, VN.view(id));
        assertEquals(history, VN.history(id));
        VN.asking().header("If-None-Match", "\"1\"").get(Desk.path(id)).then().statusCode(304);
    }

    @Test
    void whatIsNotSentIsNotRetrieved() {
        var id = Cases.submitted();
        var path = Desk.path(id);

        Rows.unchangedBy(() -> {
            FR.asking().head(path).then().statusCode(200);
            FR.asking().header("If-None-Match", "*").get(path).then().statusCode(304);
            FR.asking().header("If-None-Match", "\"1\"").get(path).then().statusCode(304);
            FR.get("/v1/requests").then().statusCode(200);
            FR.get(Desk.acts(id)).then().statusCode(200);
            problem(NOT_FOUND, FR.get(path + "?at=1999-01-01T00:00:00Z"));
            problem(NOT_FOUND, DE.get(path));
            VN.view(id);
        });
        FR.asking().header("If-None-Match", "\"0\"").get(path).then().statusCode(200);
        assertEquals(1, retrievals(FR, id).get("items").size());
    }

    @Test
    void whoReadsItAsItStoodHasRetrievedIt() {
        var id = Cases.submitted();

        FR.get(Desk.path(id) + "?at=2999-01-01T00:00:00Z").then().statusCode(200);

        assertEquals(1, retrievals(VN, id).get("items").size());
    }

    /** That a court has the request is France's own business. */
    @Test
    void onlyWhoActsForTheOtherStateRetrieves() {
        var id = Cases.entrusted();

        Rows.unchangedBy(() -> List.of(COURT, Desk.AUDITOR, Desk.REGISTRAR, new Desk("vn-auditor"), VN)
                .forEach(desk -> desk.view(id)));

        assertEquals(0, retrievals(VN, id).get("items").size());
    }

    @Test
    void aDraftIsNowhereYet() {
        var id = Cases.draft();
        Rows.unchangedBy(() -> VN.view(id));

        var seen = retrievals(VN, id);

        assertTrue(seen.get("submittedAt").isNull() && seen.get("deliveredAt").isNull(), seen::toString);
        assertEquals(0, seen.get("items").size());
        problem(NOT_FOUND, FR.get(path(id)));
    }

    @Test
    void toAStateThatIsNotConnectedNothingIsDelivered() {
        var draft = Cases.storedData().put("requestedState", "XB").put("language", "en");
        var id = Cases.draft(VN, draft);
        VN.does(id, Cases.SUBMIT);

        var seen = retrievals(VN, id);

        assertTrue(
                seen.get("submittedAt").isTextual() && seen.get("deliveredAt").isNull(), seen::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=1", "?at=2026-01-01T00:00:00Z"})
    void theListKnowsNoParameters(String query) {
        VN.get(path(Cases.submitted()) + query).then().statusCode(400).body("status", is(400));
    }

    private static JsonNode retrievals(Desk desk, String id) {
        return desk.seen(path(id));
    }

    private static String path(String id) {
        return Desk.path(id) + "/retrievals";
    }

    private static Instant instant(JsonNode text) {
        return Instant.parse(text.asText());
    }
}
