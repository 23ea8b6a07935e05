package org.rogatory.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An identity provider for tests: a JWKS endpoint on loopback, and tokens for the callers of demo/callers.json. */
public final class TestIssuer implements QuarkusTestResourceLifecycleManager {
    public static final String ISSUER = "https://issuer.test.rogatory.example";

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private HttpServer server;

    /** A sound token, the same each time: it is good for longer than the tests. */
    public static String token(String caller) {
        return TOKENS.computeIfAbsent(caller, name -> TestToken.of(name).compact());
    }

    /** What stands in the Authorization header. */
    public static String bearer(String caller) {
        return "Bearer " + token(caller);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/jwks", TestIssuer::publishKeys);
        server.start();
        return Map.of(
                "mp.jwt.verify.publickey.location",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks",
                "mp.jwt.verify.issuer",
                ISSUER,
                // The callers' authorities; the packaged product has no registry of its own.
                "rogatory.registry.seed",
                "classpath:demo/registry.json");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void publishKeys(HttpExchange exchange) throws IOException {
        var keys = TestKeys.published().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, keys.length);
        try (var body = exchange.getResponseBody()) {
            body.write(keys);
        }
    }
}
