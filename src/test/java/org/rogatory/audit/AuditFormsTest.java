package org.rogatory.audit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.access.TestIssuer;
import org.rogatory.access.TestToken;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.Dossier;

/** Questions of auditors in their forms, and questions that cannot be answered. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class AuditFormsTest {
    private static final String FORMULA = "=HYPERLINK(\"https://evil.example\",\"a,b\")";

    @Test
    void aStreamHoldsWhatThePagesHold() throws Exception {
        var audited = AuditedCase.refusedInPart();
        var path = "/v1/audit/acts?request=" + audited.request().id();

        var streamed = new ArrayList<JsonNode>();
        for (var line :
                as("fr-auditor", "application/x-ndjson", path).asString().split("\n")) {
            streamed.add(new ObjectMapper().readTree(line));
        }

        assertEquals(audited.acts("fr-auditor", ""), streamed);
        var table = as("fr-auditor", "text/csv", path).asString().split("\n");
        assertEquals(String.join(",", AuditedAct.COLUMNS), table[0]);
        assertEquals(1 + AuditedCase.ACTS.size(), table.length);
        assertTrue(table[1].startsWith(streamed.get(0).path("position").asText() + ","
                + audited.request().id()));
        assertTrue(table[1].contains(streamed.get(0).path("at").asText()), table[1]);
        assertTrue(table[3].contains(",STATE_VIEWS,REQUESTING," + AuditedCase.MINISTRY_IN_HANOI + ",,,"), table[3]);
    }

    @Test
    void whatNobodyFindsIsAnEmptyTableAndNoLine() {
        var path = "/v1/audit/acts?officer=nobody";

        assertEquals("", as("fr-auditor", "application/x-ndjson", path).asString());
        assertEquals(
                String.join(",", AuditedAct.COLUMNS),
                as("fr-auditor", "text/csv", path).asString().strip());
    }

    @Test
    void aSpreadsheetTakesNoNameForAFormula() {
        var request = Dossier.ofStoredData("vn-central", "fr-central", "fr");
        RestAssured.given()
                .header(
                        "Authorization",
                        "Bearer "
                                + TestToken.of("vn-central")
                                        .with("sub", FORMULA)
                                        .compact())
                .get("/v1/requests/" + request.id())
                .then()
                .statusCode(200);

        var table = as("vn-auditor", "text/csv", "/v1/audit/accesses?request=" + request.id());

        table.then().body(containsString("\"'=HYPERLINK(\"\"https://evil.example\"\",\"\"a,b\"\")\""));
    }

    @ParameterizedTest
    @CsvSource({
        "acts?type=REFUSE, type, is not known",
        "acts?act=DANCE, act, must be one of",
        "acts?act=, act, must be one of",
        "acts?ground=DANCE, ground, must be one of",
        "acts?kind=DANCE, kind, must be one of",
        "acts?request=1, request, must be a UUID",
        "acts?authority=x, authority, must be a UUID",
        "acts?atFrom=yesterday, atFrom, must be an instant",
        "acts?atTo=2026-02-30T00:00:00Z, atTo, must be an instant",
        "acts?atFrom=2026-02-02T00:00:00Z&atTo=2026-02-01T00:00:00Z, atTo, must not be before atFrom",
        "acts?atFrom=2026-02-02T00:00:00Z&atFrom=2026-02-01T00:00:00Z, atFrom, must not occur twice",
        "acts?limit=0, limit, must be a whole number",
        "acts?limit=201, limit, must be a whole number",
        "acts?cursor=x, cursor, was not given",
        "acts?cursor=, cursor, was not given",
        "acts?status=404, status, is not known",
        "accesses?act=REFUSE, act, is not known",
        "accesses?status=x, status, must be a whole number",
        "accesses?atFrom=2026-02-02T00:00:00Z&atTo=2026-02-01T00:00:00Z, atTo, must not be before atFrom",
    })
    void whatCannotBeAnsweredIsSaidAtItsParameter(String question, String parameter, String message) {
        new Api("fr-auditor")
                .get("/v1/audit/" + question)
                .then()
                .statusCode(400)
                .body("violations.parameter", hasItem(parameter))
                .body("violations.message", hasItem(containsString(message)));
    }

    @Test
    void aCursorIsOfItsCallerAndItsQuestion() {
        AuditedCase.refusedInPart();
        var page = new Api("fr-auditor").get("/v1/audit/acts?limit=1&act=REFUSE&act=SUBMIT");
        var cursor = page.<String>path("next");

        for (var wrong : List.of(
                "acts?limit=1&act=REFUSE&cursor=",
                "acts?act=REFUSE&act=SUBMIT&atTo=2999-01-01T00:00:00Z&cursor=",
                "accesses?cursor=")) {
            new Api("fr-auditor").get("/v1/audit/" + wrong + cursor).then().statusCode(400);
        }
        new Api("vn-auditor")
                .get("/v1/audit/acts?act=REFUSE&act=SUBMIT&cursor=" + cursor)
                .then()
                .statusCode(400);
        new Api("fr-auditor")
                .get("/v1/audit/acts?act=REFUSE&act=SUBMIT&cursor=" + cursor)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"limit=5, limit", "cursor=x, cursor"})
    void whatIsAskedForAsAWholeHasNoPages(String query, String parameter) {
        for (var form : List.of("text/csv", "application/x-ndjson")) {
            as("fr-auditor", form, "/v1/audit/acts?" + query, 400)
                    .then()
                    .body("violations[0].parameter", is(parameter));
        }
    }

    @Test
    void otherFormsAreRefused() {
        as("fr-auditor", "text/html", "/v1/audit/acts", 406);
    }

    @Test
    void aHeadIsAnsweredWithoutRows() {
        RestAssured.given()
                .header("Authorization", TestIssuer.bearer("fr-auditor"))
                .accept("text/csv")
                .head("/v1/audit/acts")
                .then()
                .statusCode(200);
    }

    private static Response as(String caller, String form, String path) {
        return as(caller, form, path, 200);
    }

    private static Response as(String caller, String form, String path, int status) {
        var answer = RestAssured.given()
                .header("Authorization", TestIssuer.bearer(caller))
                .accept(form)
                .get(path);
        assertEquals(status, answer.statusCode(), answer::asString);
        return answer;
    }
}
