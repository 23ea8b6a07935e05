package org.rogatory.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.access.TestIssuer;

/** Registrars at work, on a State that does not exist: nobody else's tests look at it. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class RegistrarTest {
    private static final String STATE = "/v1/states/QZ";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final Desk DEPOSITARY = new Desk("depositary");
    private static final Desk FRANCE = new Desk("fr-registrar");

    @BeforeEach
    void aStateIsRegistered() {
        if (DEPOSITARY.get(STATE).statusCode() == 200) {
            return;
        }
        var file = Map.of("states", List.of(Map.of("code", "QZ", "name", "Quzland")));
        DEPOSITARY.put("/v1/registry", file, "/v1/registry").then().statusCode(200);
    }

    @Test
    void theDepositaryReplacesTheInstrumentsOfAState() {
        status("SIGNATURE 2025-10-25").then().statusCode(200).body("instruments.type", contains("SIGNATURE"));
        status("SIGNATURE 2025-10-25, RATIFICATION 2026-03-02")
                .then()
                .statusCode(200)
                .body("instruments.type", contains("SIGNATURE", "RATIFICATION"))
                .body("party", equalTo(true));
        assertEquals(
                "2026-04-10",
                DEPOSITARY
                        .get(STATE + "?on=2026-04-09")
                        .path("notPartyBecause")
                        .toString()
                        .substring(21));
        status("SIGNATURE 2025-10-25").then().statusCode(200).body("party", equalTo(false));
        DEPOSITARY
                .get("/v1/registry/changes?limit=200&state=QZ")
                .then()
                .body(
                        "items.findAll { it.entry == 'treaty-status' }[-1].was.instruments.type",
                        contains("SIGNATURE", "RATIFICATION"))
                .body("items[-1].by.subject", equalTo("depositary"));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SIGNATURE 2025-10-24 | /instruments/0/on | before the opening for signature",
                "SIGNATURE 2027-01-01 | /instruments/0/on | after 31 December 2026",
                "SIGNATURE 2025-10-26, RATIFICATION 2025-10-25 | /instruments/1/on | before the instrument above",
                "RATIFICATION 2026-01-10 | /instruments/0 | needs a signature",
                "ACCESSION 2026-01-10, SIGNATURE 2026-01-11 | /instruments/1 | after the consent to be bound",
                "ACCESSION 2026-01-10, ACCESSION 2026-01-11 | /instruments/1 | second consent",
                "SIGNATURE 2025-10-25, DENUNCIATION 2026-01-01 | /instruments/1 | not bound",
                "ACCESSION 2999-01-01 | /instruments/0/on | in the future"
            })
    void instrumentsThatCannotBeAreRefused(String instruments, String pointer, String why) {
        status(instruments)
                .then()
                .statusCode(400)
                .body(
                        "violations.findAll { it.pointer == '%s' }.message".formatted(pointer),
                        hasItem(containsString(why)));
    }

    @Test
    void aChangeNamesTheVersionThatItChanges() {
        var body = Map.of("instruments", List.of());
        DEPOSITARY.put(STATE + "/treaty-status", body, Map.of()).then().statusCode(428);
        DEPOSITARY
                .put(STATE + "/treaty-status", body, Map.of("If-Match", "\"old\""))
                .then()
                .statusCode(412)
                .header("ETag", equalTo(DEPOSITARY.get(STATE).header("ETag")));
    }

    @Test
    void aDeclarationHoldsFromItsDayAndNeverOverwritesAnEarlierOne() {
        declare("languages", List.of("fr"), TODAY).then().statusCode(200).body("languages", contains("fr"));
        var later = TODAY.plusDays(10);
        declare("languages", List.of("en", "pt"), later).then().statusCode(200).body("languages", contains("fr"));
        DEPOSITARY.get(STATE + "?on=" + later).then().body("languages", contains("en", "pt"));
        DEPOSITARY.get(STATE + "?on=" + later.minusDays(1)).then().body("languages", contains("fr"));
        DEPOSITARY.get(STATE + "?on=" + TODAY.minusDays(1)).then().body("languages", empty());
        declare("languages", List.of("de"), TODAY.minusDays(1))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/from"));
    }

    @ParameterizedTest
    @CsvSource({"languages,xx-yy-zz", "languages,qqq", "connected,yes", "formal-request-days,0"})
    void aDeclarationHasItsForm(String name, String value) {
        declare(name, name.equals("languages") ? List.of(value) : value, TODAY)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/value"));
    }

    @Test
    void anUnknownDeclarationIsNotFound() {
        declare("favourite-colour", true, TODAY).then().statusCode(404);
    }

    @Test
    void theRegistrarOfAStateKeepsItsOwnAlone() {
        var declaration = Map.of("value", true, "from", TODAY.toString());
        FRANCE.put("/v1/states/VN/declarations/connected", declaration, "/v1/states/VN")
                .then()
                .statusCode(403);
        FRANCE.put("/v1/states/FR/declarations/connected", declaration, "/v1/states/FR")
                .then()
                .statusCode(200);
        FRANCE.get("/v1/registry/changes?limit=200").then().body("items.state.unique()", contains("FR"));
        FRANCE.put("/v1/registry", Map.of("states", List.of(Map.of("code", "QZ", "name", "Other"))), "/v1/registry")
                .then()
                .statusCode(403);
        new Desk("fr-auditor").get("/v1/registry/changes").then().statusCode(200);
        new Desk("fr-central").get("/v1/registry/changes").then().statusCode(403);
        new Desk("oversight").get("/v1/registry/changes").then().statusCode(403);
    }

    @Test
    void theConventionCountsItsInstruments() {
        DEPOSITARY
                .get("/v1/convention?on=2026-01-09")
                .then()
                .body("inForce", equalTo(false))
                .body("counted", equalTo(39))
                .body("missing", equalTo(1))
                .body("inForceFrom", nullValue());
        DEPOSITARY
                .get("/v1/convention?on=2026-04-10")
                .then()
                .body("inForce", equalTo(true))
                .body("inForceFrom", equalTo("2026-04-10"))
                .body("missing", equalTo(0))
                .body("instruments.findAll { !it.counts }.state", not(hasItem("VN")));
    }

    @Test
    void everyPageOfChangesLeadsToTheNext() {
        var first = DEPOSITARY
                .get("/v1/registry/changes?limit=3")
                .then()
                .body("items", hasSize(3))
                .body("items[0]", not(hasKey("was")))
                .extract();
        DEPOSITARY
                .get("/v1/registry/changes?limit=3&cursor=" + first.path("next"))
                .then()
                .body("items.number", contains(4, 5, 6));
    }

    private static Response declare(String name, Object value, LocalDate from) {
        return DEPOSITARY.put(STATE + "/declarations/" + name, Map.of("value", value, "from", from.toString()), STATE);
    }

    private static Response status(String instruments) {
        var list = List.of(instruments.split(", ")).stream()
                .map(i -> Map.of("type", i.split(" ")[0], "on", i.split(" ")[1]))
                .toList();
        return DEPOSITARY.put(STATE + "/treaty-status", Map.of("instruments", list), STATE);
    }
}
