package org.rogatory.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestIssuer.class)
class MeTest {

    @Test
    void aCentralAuthorityIsToldForWhomItActs() {
        me("fr-central")
                .body("caller", equalTo("fr-central"))
                .body("authority.name", equalTo("Ministère de la Justice, Bureau de l'entraide pénale internationale"))
                .body("state", equalTo("FR"))
                .body("territory", nullValue())
                .body("functions[0]", equalTo("MUTUAL_LEGAL_ASSISTANCE"))
                .body("roles", contains("central-authority"))
                .body("limits.jsonBody", equalTo(1048576))
                .body("limits.page", equalTo(200))
                .body("serverTime", endsWith("Z"));
    }

    @Test
    void theAuthorityOfATerritoryIsToldItsTerritory() {
        me("hk-central").body("state", equalTo("CN")).body("territory", equalTo("HK"));
    }

    @Test
    void oversightAndDepositaryActForNoAuthority() {
        me("oversight")
                .body("authority", nullValue())
                .body("state", nullValue())
                .body("functions", empty());
        me("depositary").body("authority", nullValue()).body("roles", contains("registrar"));
    }

    private static ValidatableResponse me(String caller) {
        return given().header("Authorization", TestIssuer.bearer(caller))
                .get("/v1/me")
                .then()
                .statusCode(200);
    }
}
