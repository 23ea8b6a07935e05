package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.deliver;
import static org.rogatory.scenario.Deeds.entrust;
import static org.rogatory.scenario.Deeds.reportExecution;
import static org.rogatory.scenario.Deeds.submit;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenario 12: France's central authority entrusts execution to the court in Paris: nobody else's business. */
@QuarkusTest
@DisplayName("12. Entrusted")
class EntrustedTest extends Scenario {
    private static final String PARIS = "019b8b87-9800-7004-8000-000000004652";
    private static final String HA_NOI = "019b8b87-9800-7004-8000-00000000564e";

    private Dossier request;
    private Party vietnam;
    private Party france;
    private Party paris;
    private Party lille;

    @BeforeEach
    void franceReceivesTheRequest() {
        request = storedData("vn-central", "fr-central", "fr");
        vietnam = request.requesting();
        france = request.requested();
        paris = request.as("fr-court");
        lille = request.as("fr-court-lille");
        vietnam.does(submit());
        france.does(acknowledge("BEPI 26/1188"));
    }

    @Test
    @DisplayName("40(12): the court sees what was entrusted to it, and no other request")
    void theCourtSeesThisRequestAndNoOther() {
        var another = storedData("vn-central", "fr-central", "fr");
        another.requesting().does(submit());
        paris.seesNothing();

        france.mayNot(entrust(HA_NOI, inDays(30))).because("entrusted-in-same-state", "40(12)");
        france.does(entrust(PARIS, inDays(30), "m1"));

        assertEquals("IN_EXECUTION", paris.sees().path("status").asText());
        assertTrue(paris.lists());
        assertFalse(another.as("fr-court").lists());
        another.as("fr-court").seesNothing();
        lille.seesNothing();
        assertFalse(lille.lists());
    }

    @Test
    @DisplayName("40(12): the court reports to its own central authority, and crosses no border itself")
    void theCourtReportsToItsOwnCentralAuthority() {
        france.does(entrust(PARIS, inDays(30), "m1"));
        france.mayNot(reportExecution("Seized.")).because("side", "40(12)");
        assertEquals("EXECUTE", request.one("obligations", "i1").path("code").asText());
        paris.mayNot(deliver("m1", today(), paris.registers("image.dd"))).because("side", "40(12)");

        paris.does(reportExecution("Seized on the second day."));

        assertEquals(4, request.one("obligations", "i1").path("settledBy").asInt());
    }

    @Test
    @DisplayName("40(12): of France's internal steps Viet Nam sees that there was one, and nothing of what it was")
    void theOtherStateSeesThatThereWasAnInternalStepAndNoMore() {
        france.does(entrust(PARIS, inDays(30), "m1"));
        paris.does(reportExecution("Seized on the second day."));

        var seen = vietnam.history();

        assertEquals(4, seen.size());
        for (var number : Set.of(3, 4)) {
            var hidden = seen.get(number - 1);
            assertEquals(Set.of("number", "digest", "at", "statusAfter", "ownSide"), names(hidden));
            assertEquals(france.history().get(number - 1).path("digest"), hidden.path("digest"));
            assertEquals("IN_EXECUTION", hidden.path("statusAfter").asText());
            assertEquals(hidden, Api.json(vietnam.get("/acts/" + number)));
        }
        assertEquals("IN_EXECUTION", vietnam.sees().path("status").asText());
        assertEquals(0, vietnam.sees().path("obligations").size());
        var told = vietnam.options().toString();
        Set.of("ENTRUST", "URGE", "REPORT_EXECUTION", "RECORD_AUTHORIZATION")
                .forEach(act -> assertFalse(told.contains(act), told));
    }

    @Test
    @DisplayName("40(12): an auditor of France sees all of it, and may do nothing")
    void anAuditorSeesAllOfIt() {
        france.does(entrust(PARIS, inDays(30), "m1"));
        paris.does(reportExecution("Seized on the second day."));
        var auditor = request.as("fr-auditor");

        assertEquals(france.history(), auditor.history());
        assertEquals(france.sees(), auditor.sees());
        assertEquals(0, auditor.options().path("open").size());
        assertEquals(403, auditor.post("/acts", submit()).statusCode());
    }

    private static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
