package org.rogatory.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.access.TestIssuer;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;

/** What auditors find of accesses. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class AuditedAccessesTest {
    private static final String ACCESSES = "/v1/audit/accesses?limit=200";

    private static Dossier request;

    /** Read by both States, and tried by others and by nobody. */
    @BeforeEach
    void aRequestThatManyWantToRead() {
        if (request == null) {
            request = Dossier.ofStoredData("vn-central", "fr-central", "fr");
            AuditedCase.does(request, "vn-central", Deeds.submit());
            request.as("fr-central").get("").then().statusCode(200);
            request.as("fr-court").get("/acts/1").then().statusCode(404);
            request.as("vn-central-2").get("").then().statusCode(200);
            request.as("vn-court").get("").then().statusCode(404);
            request.as("de-central").get("").then().statusCode(404);
            RestAssured.get("/v1/requests/" + request.id()).then().statusCode(401);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', -:getRequest:401 DE:getRequest:404 FR:getAct:404 FR:getRequest:200 FR:getRequest:404",
        "&officer=fr-court, FR:getAct:404",
        "&officer=vn-central-2, ''",
        "&officer=de-central, ''",
        "&authority=" + AuditedCase.MINISTRY_IN_PARIS + "&status=200, FR:getRequest:200",
        "&operation=getAct, FR:getAct:404",
        "&status=401&status=404&operation=getRequest, -:getRequest:401 DE:getRequest:404 FR:getRequest:404",
        "&counterpart=VN&operation=getAct, FR:getAct:404",
        "&counterpart=DE, ''",
        "&kind=STORED_DATA_ACCESS&operation=getAct, FR:getAct:404",
        "&kind=EXTRADITION, ''",
        "&requestingState=VN&requestedState=FR&operation=getAct, FR:getAct:404",
        "&atFrom=2999-01-01T00:00:00Z, ''",
        "&atTo=2026-01-01T00:00:00Z, ''",
    })
    void ofARequestTheOwnStatesAccessesAreFoundAndTheAttemptsOfStrangers(String filter, String found) {
        var expected =
                Stream.of(found.split(" ")).filter(text -> !text.isEmpty()).toList();
        assertEquals(
                expected,
                accesses("fr-auditor", "&request=" + request.id() + filter).stream()
                        .map(AuditedAccessesTest::told)
                        .sorted()
                        .toList());
    }

    @Test
    void whoAStrangerIsIsNotTold() {
        for (var access : accesses("fr-auditor", "&request=" + request.id())) {
            var own = access.path("state").asText().equals("FR");
            assertEquals(own, access.path("officer").hasNonNull("subject"), access::toString);
            assertEquals(own, access.hasNonNull("authority"), access::toString);
        }
    }

    @Test
    void withoutARequestOnlyTheOwnStatesAccessesAreFound() {
        var tried = UUID.randomUUID().toString();
        request.as("de-central").get("");
        new Api("fr-central").get("/v1/requests/" + tried).then().statusCode(404);

        var all = accesses("fr-auditor", "");

        all.forEach(access -> assertEquals("FR", access.path("state").asText()));
        assertEquals(
                tried,
                all.stream()
                        .filter(a -> a.path("status").asInt() == 404)
                        .findFirst()
                        .orElseThrow()
                        .path("request")
                        .asText());
        assertTrue(
                all.get(0).path("at").asText().compareTo(all.get(1).path("at").asText()) >= 0);
    }

    /** Of a request that the own State has no part in, an attempt tells what was tried, and nothing of the request. */
    @Test
    void anAttemptAtAForeignRequestTellsNothingOfIt() {
        var attempts = accesses("de-auditor", "&request=" + request.id());

        assertFalse(attempts.isEmpty());
        for (var attempt : attempts) {
            assertEquals("DE", attempt.path("state").asText());
            for (var untold : List.of("kind", "requestingState", "requestedState")) {
                assertTrue(attempt.path(untold).isNull(), untold);
            }
        }
        assertEquals(List.of(), accesses("de-auditor", "&kind=STORED_DATA_ACCESS&request=" + request.id()));
    }

    @Test
    void auditorsAreOnRecordThemselves() {
        accesses("fr-auditor", "&officer=nobody");
        new Api("fr-auditor").get("/v1/audit/acts?act=REFUSE");

        var own = accesses("fr-auditor", "&officer=fr-auditor");

        assertEquals(
                List.of("FR:listAuditedActs:200", "FR:listAccesses:200"),
                own.stream().limit(2).map(AuditedAccessesTest::told).toList());
    }

    private static List<JsonNode> accesses(String auditor, String filter) {
        return AuditedCase.found(auditor, ACCESSES + filter);
    }

    private static String told(JsonNode access) {
        var state = access.path("state").isNull() ? "-" : access.path("state").asText();
        return state + ":" + access.path("operation").asText() + ":"
                + access.path("status").asText();
    }
}
