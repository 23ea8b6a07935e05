package org.rogatory.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the identity provider gives the keys by which tokens are verified: without them nobody gets in. */
@Readiness
@ApplicationScoped
class KeysReachable implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String location;

    KeysReachable(@ConfigProperty(name = "mp.jwt.verify.publickey.location") String location) {
        this.location = location;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("keys of the identity provider")
                .status(!location.startsWith("http") || answers())
                .build();
    }

    private boolean answers() {
        try {
            var request = HttpRequest.newBuilder(URI.create(location)).timeout(PATIENCE);
            return client.send(request.build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
