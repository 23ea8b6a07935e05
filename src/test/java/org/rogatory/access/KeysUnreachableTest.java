package org.rogatory.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The identity provider is away when the service starts, and comes back. */
@QuarkusTest
@WithTestResource(KeysUnreachableTest.Absent.class)
class KeysUnreachableTest {

    /** Only the address of an identity provider; nobody else has it, so no other test has fetched the keys. */
    public static final class Absent implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            return Map.of(
                    "mp.jwt.verify.publickey.location",
                    "http://127.0.0.1:" + freePort() + "/jwks",
                    "mp.jwt.verify.issuer",
                    TestIssuer.ISSUER);
        }

        @Override
        public void stop() {
            // there is nothing to stop
        }

        private static int freePort() {
            try (var socket = new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void withoutKeysNobodyIsRefusedAsIfTheTokenWereWrongAndEverythingRecovers() throws IOException {
        unavailable(get("/v1/me"));
        unavailable(get("/v1/requests"));
        given().get("/v1/me").then().statusCode(401);
        ready(503, "DOWN");

        var provider = published(ConfigProvider.getConfig().getValue("mp.jwt.verify.publickey.location", String.class));
        try {
            ready(200, "UP");
            get("/v1/me").statusCode(200).body("caller", is("fr-central"));
        } finally {
            provider.stop(0);
        }
    }

    private static void unavailable(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType("application/problem+json")
                .body("type", is("https://rogatory.org/problems/unavailable"))
                .header("Retry-After", notNullValue());
    }

    private static void ready(int status, String keys) {
        given().get("/q/health/ready")
                .then()
                .statusCode(status)
                .body("checks.findAll { it.name == 'keys of the identity provider' }.status", hasItem(keys));
    }

    private static ValidatableResponse get(String path) {
        return given().header("Authorization", TestIssuer.bearer("fr-central"))
                .get(path)
                .then();
    }

    private static HttpServer published(String location) throws IOException {
        var port = java.net.URI.create(location).getPort();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/jwks", exchange -> {
            var keys = TestKeys.published().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            try (var body = exchange.getResponseBody()) {
                body.write(keys);
            }
        });
        server.start();
        return server;
    }
}
