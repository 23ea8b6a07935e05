package org.rogatory.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.rogatory.access.TestIssuer;
import org.rogatory.request.Together;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;
import org.rogatory.scenario.PostgresServer;
import org.rogatory.store.Sql;

/** Sixteen that act at once, each on a request of its own, one act after the other. */
final class CaseSystems {
    static final int MANY = 16;
    /** Until the log is as far behind as it will be. */
    private static final Duration LEAD_IN = Duration.ofMillis(600);

    private static final Duration COUNTED = Duration.ofMillis(1500);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final String LONGEST_WAITING = "select"
            + " coalesce(1000 * extract(epoch from clock_timestamp() - min(noted_at)), 0) from act_without_place";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<HttpRequest> acts;

    private CaseSystems(List<HttpRequest> acts) {
        this.acts = acts;
    }

    static CaseSystems ready() {
        return new CaseSystems(
                IntStream.range(0, MANY).mapToObj(i -> askingFor(aRequest())).toList());
    }

    /**
     * How many acts were accepted in a while.
     *
     * @param waiting is told again and again for how long the act waits that has waited for its place longest
     */
    long act(Consumer<Duration> waiting) throws Exception {
        var began = System.nanoTime() + LEAD_IN.toNanos();
        var done = new AtomicLong();
        var clock = Executors.newSingleThreadScheduledExecutor();
        try (var connection = PostgresServer.connection()) {
            var sql = new Sql(connection);
            clock.scheduleWithFixedDelay(
                    () -> waiting.accept(longest(sql)), 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            Together.times(MANY, i -> done.addAndGet(accepted(acts.get(i), began)));
        } finally {
            clock.shutdown();
            clock.awaitTermination(1, TimeUnit.MINUTES);
        }
        return done.get();
    }

    private static Duration longest(Sql sql) {
        return Duration.ofMillis(sql.row(row -> row.getLong(1), LONGEST_WAITING).orElseThrow());
    }

    private long accepted(HttpRequest act, long began) {
        var accepted = 0L;
        var end = began + COUNTED.toNanos();
        for (var now = System.nanoTime(); now < end; now = System.nanoTime()) {
            var status = status(act);
            if (status != 201) {
                throw new IllegalStateException("answered " + status);
            }
            accepted += now < began ? 0 : 1;
        }
        return accepted;
    }

    private int status(HttpRequest act) {
        try {
            return client.send(act, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest askingFor(Dossier request) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v1/requests/" + request.id() + "/acts"))
                .header("Authorization", TestIssuer.bearer("vn-central"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json(Deeds.askStatus().body())))
                .build();
    }

    private static Dossier aRequest() {
        var request = Dossier.ofStoredData("vn-central", "fr-central", "fr");
        request.requesting().does(Deeds.submit());
        request.requested().does(Deeds.acknowledge("BEPI 26/1188"));
        return request;
    }

    private static String json(Object body) {
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
