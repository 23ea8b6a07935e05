package org.rogatory.registry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.convention.AuthorityFunction.EXTRADITION;
import static org.rogatory.convention.AuthorityFunction.MUTUAL_LEGAL_ASSISTANCE;
import static org.rogatory.convention.AuthorityFunction.POLICE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.TestIssuer;

@QuarkusTest
@WithTestResource(TestIssuer.class)
class RegistryTest {
    private static final String BEIJING = "019b8b87-9800-7001-8000-00000000434e";
    private static final String POLICE_OF_CHINA = "019b8b87-9800-7003-8000-00000000434e";
    private static final String HONG_KONG = "019b8b87-9800-7006-8000-00000000434e";

    @Inject
    Registry registry;

    @Test
    void theDemoConventionIsInForceFromTheTenthOfApril() {
        get("/v1/states/FR?on=2026-04-09")
                .body("party", is(false))
                .body("notPartyBecause", equalTo("is a Party only from 2026-04-10"));
        get("/v1/states/FR?on=2026-04-10").body("party", is(true)).body("notPartyBecause", nullValue());
        assertEquals(
                Optional.of(LocalDate.parse("2026-04-10")),
                registry.convention().from());
    }

    @Test
    void aStateIsShownWithItsDeclarationsAndHistory() {
        get("/v1/states/BR")
                .body("diplomaticChannel", is(true))
                .body("languages", contains("pt"))
                .body("formalRequestDays", equalTo(40))
                .body("instruments.type", contains("SIGNATURE", "RATIFICATION"))
                .body("declarations.find { it.name == 'languages' }.value", contains("pt"));
        get("/v1/states/XB").body("connected", is(false));
        get("/v1/states/KE")
                .body("connected", is(true))
                .body("extraditionLegalBasis", equalTo("NOT_TAKEN"))
                .body("formalRequestDays", nullValue());
    }

    @Test
    void whoOnlySignedIsToldWhatIsMissing() {
        get("/v1/states/QP?on=2026-06-01").body("notPartyBecause", containsString("has signed but deposited no"));
    }

    @Test
    void allStatesAreListedByCode() {
        get("/v1/states?on=2026-04-10")
                .body("items", hasSize(greaterThan(40)))
                .body("items[0].code", equalTo("BR"))
                .body("items.on", everyItem(equalTo("2026-04-10")));
    }

    @Test
    void authoritiesAreFoundByStateAndFunction() {
        get("/v1/authorities?state=FR&state=VN&function=COMPETENT")
                .body("items", hasSize(greaterThanOrEqualTo(4)))
                .body("items.state.unique()", containsInAnyOrder("FR", "VN"))
                .body("items.functions", everyItem(hasItem("COMPETENT")));
        get("/v1/authorities?state=FR").body("items.name", hasItem("Tribunal judiciaire de Paris"));
        get("/v1/authorities").body("items", hasSize(greaterThanOrEqualTo(50)));
        get("/v1/authorities/" + HONG_KONG).body("territory", equalTo("HK")).body("state", equalTo("CN"));
    }

    @Test
    void aTerritoryHasItsOwnAddressee() {
        assertEquals(BEIJING, addressee("CN", Optional.empty()));
        assertEquals(HONG_KONG, addressee("CN", Optional.of("HK")));
        assertTrue(registry.addressee("CN", List.of(EXTRADITION), Optional.of("MO"))
                .isEmpty());
        assertTrue(
                registry.addressee("ZZ", List.of(EXTRADITION), Optional.empty()).isEmpty());
    }

    @Test
    void policeAreAddressedFirstAndWhereThereAreNoneTheNextFunction() {
        var functions = List.of(POLICE, MUTUAL_LEGAL_ASSISTANCE);
        assertEquals(
                POLICE_OF_CHINA,
                registry.addressee("CN", functions, Optional.empty())
                        .orElseThrow()
                        .id()
                        .toString());
        assertEquals(
                HONG_KONG,
                registry.addressee("CN", functions, Optional.of("HK"))
                        .orElseThrow()
                        .id()
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/states/ZZ",
                "/v1/states/fr",
                "/v1/states/France",
                "/v1/states/%00%00",
                "/v1/authorities/019b8b87-9800-7001-8000-000000000000"
            })
    void whatIsNotRegisteredIsNotFound(String path) {
        given().urlEncodingEnabled(false)
                .header("Authorization", TestIssuer.bearer("vn-auditor"))
                .get(path)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/states", "/v1/states/FR", "/v1/authorities", "/v1/authorities/" + BEIJING})
    void nobodyReadsItWithoutAToken(String path) {
        given().get(path).then().statusCode(401);
    }

    private String addressee(String state, Optional<String> territory) {
        return registry.addressee(state, List.of(EXTRADITION), territory)
                .orElseThrow()
                .id()
                .toString();
    }

    private static ValidatableResponse get(String path) {
        return given().header("Authorization", TestIssuer.bearer("oversight"))
                .get(path)
                .then()
                .statusCode(200);
    }
}
