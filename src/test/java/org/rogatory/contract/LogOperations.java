package org.rogatory.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.rogatory.access.TestIssuer;
import org.rogatory.log.Placed;
import org.rogatory.log.TestWitness;

/** Every operation of the log, once. */
final class LogOperations {
    private LogOperations() {}

    static void exercise() {
        Placed.all();
        var checkpoint = status(200, RestAssured.get("/v1/log/checkpoint"));
        status(
                304,
                RestAssured.given()
                        .header("If-None-Match", checkpoint.header("ETag"))
                        .get("/v1/log/checkpoint"));
        status(200, RestAssured.get("/v1/log/keys"));
        status(200, RestAssured.get("/v1/log/tile/0/000.p/1"));
        status(200, RestAssured.get("/v1/log/tile/entries/000.p/1"));
        status(200, RestAssured.get("/v1/log/proofs/inclusion?position=0"));
        status(200, RestAssured.given().accept("text/plain").get("/v1/log/proofs/inclusion?position=0"));
        status(200, RestAssured.get("/v1/log/proofs/consistency?from=1"));
        for (var caller : new String[] {"fr-auditor", "oversight"}) {
            status(
                    200,
                    RestAssured.given()
                            .header("Authorization", TestIssuer.bearer(caller))
                            .get("/v1/log/entries?limit=1"));
        }
        var witness = TestWitness.registered();
        status(
                204,
                RestAssured.given()
                        .header("Authorization", witness.bearer())
                        .contentType("text/plain; charset=UTF-8")
                        .body(witness.cosigns(checkpoint.asString()))
                        .post("/v1/log/cosignatures"));
    }

    private static Response status(int expected, Response answer) {
        assertEquals(expected, answer.statusCode(), answer::asString);
        return answer;
    }
}
