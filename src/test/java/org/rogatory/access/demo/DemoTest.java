package org.rogatory.access.demo;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoTest {

    @Test
    void everyListedCallerGetsATokenThatCounts() {
        for (var caller : DemoCallers.read().all()) {
            var token = given().queryParam("caller", caller.caller())
                    .post("/demo/token")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            given().header("Authorization", "Bearer " + token)
                    .get("/v1/me")
                    .then()
                    .statusCode(200)
                    .body("caller", equalTo(caller.caller()));
        }
    }

    @Test
    void theCallersAreListed() {
        given().get("/demo/callers").then().statusCode(200).body("items.caller", hasItem("fr-court"));
    }

    @Test
    void nobodyElseGetsAToken() {
        given().queryParam("caller", "mallory").post("/demo/token").then().statusCode(404);
        given().post("/demo/token").then().statusCode(404);
    }
}
