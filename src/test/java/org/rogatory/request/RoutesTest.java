package org.rogatory.request;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.problem.ProblemType.INVALID_PARAMETER;
import static org.rogatory.request.Desk.VN;
import static org.rogatory.request.Refusals.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.TestIssuer;
import org.rogatory.scenario.TimeMachine;

/** What a route tells before anybody writes a request. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
@WithTestResource(TimeMachine.class)
class RoutesTest {

    @BeforeEach
    void monday() {
        TimeMachine.itIs("2026-05-04");
    }

    @AfterEach
    void home() {
        TimeMachine.home();
    }

    @ParameterizedTest
    @CsvSource({
        "BR, false, CENTRAL, CLOSED", "BR, false, DIPLOMATIC, OPEN", "BR, true, INTERPOL, CLOSED",
        "FR, false, CENTRAL, OPEN", "FR, false, INTERPOL, CLOSED", "FR, true, INTERPOL, OPEN",
        "DE, false, INTERPOL, CLOSED", "DE, true, INTERPOL, IF_AGREED", "FR, true, CONTACT_POINT, CLOSED"
    })
    void aChannelIsOpenOrOnlyIfAgreedOrClosed(String to, boolean urgent, String channel, String opening) {
        var one = "channels.find { it.channel == '%s' }".formatted(channel);

        route("to=%s&kind=STORED_DATA_ACCESS&urgent=%s".formatted(to, urgent))
                .body(one + ".opening", is(opening))
                .body(one + ".violations.size()", is(opening.equals("OPEN") ? 0 : 1));
    }

    @ParameterizedTest
    @CsvSource({"MY, true, OPEN", "MY, false, CLOSED", "CH, true, IF_AGREED", "CH, false, CLOSED"})
    void anOralRequestIsUrgentAndAgreed(String to, boolean urgent, String opening) {
        route("to=%s&kind=MUTUAL_LEGAL_ASSISTANCE&urgent=%s".formatted(to, urgent))
                .body("oral.opening", is(opening));
    }

    @ParameterizedTest
    @CsvSource({"FR, fr, false", "FR, fr-CA, false", "FR, es, true", "BR, en, true", "BR, pt-BR, false"})
    void aLanguageNeedsATranslationOrNot(String to, String language, boolean needed) {
        route("to=%s&kind=STORED_DATA_ACCESS&language=%s".formatted(to, language))
                .body("translationNeeded", is(needed));
        route("to=%s&kind=STORED_DATA_ACCESS".formatted(to)).body("translationNeeded", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "SPONTANEOUS_INFORMATION, OPEN, CLOSED",
        "LAW_ENFORCEMENT_COOPERATION, OPEN, OPEN",
    })
    void thePoliceAreAddressedFirst(String kind, String central, String interpol) {
        route("to=CN&kind=" + kind)
                .body("addressee.name", containsString("Police"))
                .body("channels.find { it.channel == 'CENTRAL' }.opening", is(central))
                .body("channels.find { it.channel == 'INTERPOL' }.opening", is(interpol));
        route("to=CN&territory=HK&kind=" + kind).body("addressee.name", containsString("Department of Justice"));
    }

    @Test
    void whereTheDepositIsMissingAnotherBasisIsOpen() {
        route("to=QP&kind=STORED_DATA_ACCESS")
                .body("legalBases.type", is(List.of("CONVENTION", "TREATY", "RECIPROCITY")))
                .body("legalBases.regime", is(List.of("CONVENTION", "TREATY", "CONVENTION")))
                .body("legalBases.open", is(List.of(false, true, true)))
                .body("legalBases.nameNeeded", is(List.of(false, true, true)))
                .body("legalBases[0].violations.article", is(List.of("65")))
                .body("legalBases[0].violations[0].message", containsString("deposited no instrument"));
    }

    @ParameterizedTest
    @CsvSource({"CN, '', Ministry of Justice", "CN, HK, Department of Justice", "FR, '', Ministère"})
    void theAddresseeIsTheOneWhoReceives(String to, String territory, String name) {
        var draft = Cases.storedData().put("requestedState", to).put("language", "en");
        if (!territory.isEmpty()) {
            draft.put("territory", territory);
        }
        var id = Cases.draft(VN, draft);
        VN.does(id, Cases.SUBMIT);

        var query = territory.isEmpty() ? "" : "&territory=" + territory;
        route("to=" + to + "&kind=STORED_DATA_ACCESS" + query)
                .body("addressee.name", containsString(name))
                .body("addressee.id", is(VN.view(id).get("requestedAuthority").asText()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"to=XA", "to=FR&territory=HK", "to=ZZ", "to=VN"})
    void whoCannotBeAddressedIsNoAddressee(String to) {
        route(to + "&kind=STORED_DATA_ACCESS").body("violations.rule", hasItem("addressee"));
    }

    @ParameterizedTest
    @CsvSource({
        "to, kind=STORED_DATA_ACCESS",
        "kind, to=FR",
        "kind, to=FR&kind=EXTRADITIONS",
        "to, to=France&kind=STORED_DATA_ACCESS",
        "to, to=fr&kind=STORED_DATA_ACCESS",
        "territory, to=CN&kind=STORED_DATA_ACCESS&territory=hongkong",
        "language, to=FR&kind=STORED_DATA_ACCESS&language=en_GB",
        "urgent, to=FR&kind=STORED_DATA_ACCESS&urgent=yes",
    })
    void whatLeadsNowhereIsRefused(String parameter, String query) {
        problem(INVALID_PARAMETER, VN.get("/v1/routes?" + query)).body("violations.parameter", hasItem(parameter));
    }

    @Test
    void theCallersOwnStateIsAskedAsWell() {
        var signatory = new Desk("qp-central").seen("/v1/routes?to=FR&kind=STORED_DATA_ACCESS");

        assertEquals(1, signatory.at("/legalBases/0/violations").size());
        assertEquals(false, signatory.at("/legalBases/0/open").asBoolean());
    }

    private static ValidatableResponse route(String query) {
        return VN.get("/v1/routes?" + query).then().statusCode(200);
    }
}
