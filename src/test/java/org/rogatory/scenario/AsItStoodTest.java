package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.entrust;
import static org.rogatory.scenario.Deeds.reportExecution;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.Deeds.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenario 14: what every other scenario asks at its end is asked here of the edges of a request's life. */
@QuarkusTest
@DisplayName("14. As it stood")
class AsItStoodTest extends Scenario {
    private static final String PARIS = "019b8b87-9800-7004-8000-000000004652";

    @Test
    @DisplayName("Before it was submitted there was no request, for neither side")
    void beforeItWasSubmittedThereWasNoRequest() {
        var request = storedData("vn-central", "fr-central", "fr");
        var submitted =
                Instant.parse(request.requesting().does(submit()).path("at").asText());

        var before = "?at=" + submitted.minus(1, ChronoUnit.MICROS);

        assertEquals(404, request.requesting().get(before).statusCode());
        assertEquals(404, request.requested().get(before).statusCode());
    }

    @Test
    @DisplayName("From its last act on it stands as it stands now")
    void fromItsLastActOnItStandsAsNow() {
        var request = storedData("vn-central", "fr-central", "fr");
        request.requesting().does(submit());
        request.requested().does(acknowledge("BEPI 26/1188"));
        request.requesting().does(withdraw("m2"));
        TimeMachine.daysPass(400);

        var now = "?at=" + today() + "T00:00:00Z";

        assertEquals(request.view(), Api.json(request.requested().get(now)));
        assertEquals(request.requesting().sees(), Api.json(request.requesting().get(now)));
    }

    @Test
    @DisplayName("A State's internal steps are hidden from the other side in the past as well")
    void internalStepsAreHiddenInThePastAsWell() {
        var request = storedData("vn-central", "fr-central", "fr");
        request.requesting().does(submit());
        request.requested().does(acknowledge("BEPI 26/1188"));
        var entrusted = request.requested().does(entrust(PARIS, inDays(30)));
        request.as("fr-court").does(reportExecution("Done."));

        var then = "?at=" + entrusted.path("at").asText();

        assertTrue(owed(request.requested().get(then)).contains("EXECUTE"));
        assertEquals(List.of(), owed(request.requesting().get(then)));
    }

    private static List<String> owed(Response request) {
        return Api.json(request).path("obligations").findValuesAsText("code");
    }
}
