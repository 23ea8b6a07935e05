package org.rogatory.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HeadersTest {
    private static final String UUID = "[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}";

    @ParameterizedTest
    @ValueSource(strings = {"/test/probe", "/test/probe?x", "/nowhere", "/q/nowhere", "/test/probe/failures/own"})
    void everyAnswerHasTheHeadersThatProtectIt(String path) {
        given().get(path)
                .then()
                .header("X-Correlation-Id", matchesPattern(UUID))
                .header("Cache-Control", "no-store")
                .header("Vary", "Authorization, Accept, Accept-Language")
                .header("Content-Language", "en")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void theCallersCorrelationIsKeptIfItIsHarmless() {
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        given().header("X-Correlation-Id", "case-7_a.b")
                .get("/nowhere")
                .then()
                .header("X-Correlation-Id", "case-7_a.b");
        given().header("X-Correlation-Id", "a b")
                .get("/nowhere")
                .then()
                .header("X-Correlation-Id", matchesPattern(UUID));
        given().header("traceparent", trace)
                .get("/nowhere")
                .then()
                .header("X-Correlation-Id", "4bf92f3577b34da6a3ce929d0e0e4736");
    }
}
