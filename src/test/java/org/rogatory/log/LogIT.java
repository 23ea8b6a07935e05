package org.rogatory.log;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.chain.Digest;
import org.rogatory.deadline.Patience;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.LogPolicy;
import org.rogatory.proof.MerkleHash;
import org.rogatory.proof.Note;
import org.rogatory.proof.TileHashes;
import org.rogatory.proof.TlogProof;
import org.rogatory.request.Together;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;
import org.rogatory.scenario.PostgresServer;
import org.rogatory.scenario.TimeMachine;
import org.rogatory.store.Sql;

/** The packaged product on PostgreSQL, with its own key, its own clockwork and a held checkpoint. */
@QuarkusIntegrationTest
@WithTestResource(TestIssuer.class)
@WithTestResource(TimeMachine.class)
@WithTestResource(PostgresServer.class)
class LogIT {
    private static final int WRITERS = 16;
    private static final int ACTS = 8;
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void now() {
        TimeMachine.home();
    }

    @Test
    void everyActOfSixteenWritersHasItsPlaceInTime() throws Exception {
        var receipts = new ArrayList<JsonNode>();
        var began = System.nanoTime();
        for (var some : Together.times(WRITERS, i -> acts())) {
            receipts.addAll(some);
        }
        var written = System.nanoTime();
        Patience.until("all have their places", () -> receipts.stream().allMatch(LogIT::isPlaced));
        System.out.printf(
                "log of the packaged product: %d acts of %d writers in %d ms, all placed %d ms after the last answer%n",
                receipts.size(), WRITERS, (written - began) / 1_000_000, (System.nanoTime() - written) / 1_000_000);

        var policy = PublishedLog.policy();
        for (var receipt : receipts) {
            var digest = Digest.ofBytes(
                    Base64.getUrlDecoder().decode(receipt.path("digest").asText()));
            var proof = TlogProof.parse(inclusion(receipt).asString());
            proof.verify(MerkleHash.leaf(digest), policy);
            assertEquals(
                    Duration.ofSeconds(10),
                    Duration.between(
                            Instant.parse(receipt.path("at").asText()),
                            Instant.parse(receipt.path("placedBy").asText())));
        }
        stored(log -> {
            log.assertSound(new LogKeys(policy.origin(), former(policy)));
            return log;
        });
    }

    @Test
    void theNewestCheckpointIsHeldOutsideTheDatabase() throws Exception {
        var digest = acts().get(0);
        Patience.until("it has its place", () -> isPlaced(digest));
        var newest = Note.parse(given().get("/v1/log/checkpoint").asByteArray());
        var held = Path.of(System.getProperty("rogatory.log.held"));

        Patience.until("it is held", () -> size(Note.parse(Files.readAllBytes(held))) >= size(newest));

        PublishedLog.policy().accept(Note.parse(Files.readAllBytes(held)));
    }

    @Test
    void everythingIsHandedOutOnThisDatabaseToo() throws Exception {
        var act = acts().get(0);
        Patience.until("it has its place", () -> isPlaced(act));
        var checkpoint = PublishedLog.policy()
                .accept(Note.parse(given().get("/v1/log/checkpoint").asByteArray()));

        var tree = TileHashes.tree(
                checkpoint.size(), tile -> given().get("/v1/log/" + tile.path()).asByteArray());

        assertEquals(checkpoint.root(), tree.root());
        given().get("/v1/log/tile/entries/000.p/1").then().statusCode(200);
        given().get("/v1/log/proofs/consistency?from=1&to=" + checkpoint.size())
                .then()
                .statusCode(200);
        var position = "/v1/log/entries?limit=1&from=" + position(act);
        as("vn-auditor")
                .get(position)
                .then()
                .body("items[0].request", equalTo(act.path("request").asText()));
        as("de-auditor").get(position).then().body("items[0].request", nullValue());
        as("oversight")
                .get(position)
                .then()
                .body("items[0].entry", equalTo(act.path("digest").asText()));
    }

    @Test
    void aWitnessCosigns() {
        var witness = TestWitness.registered();
        var checkpoint = given().get("/v1/log/checkpoint").asString();
        var size = size(Note.parse(checkpoint));
        for (var twice = 0; twice < 2; twice++) {
            given().header("Authorization", witness.bearer())
                    .contentType("text/plain; charset=UTF-8")
                    .body(witness.cosigns(checkpoint))
                    .post("/v1/log/cosignatures?size=" + size)
                    .then()
                    .statusCode(204);
        }
    }

    private static RequestSpecification as(String caller) {
        return given().header("Authorization", TestIssuer.bearer(caller));
    }

    private static Object position(JsonNode receipt) {
        return given().get("/v1/log/proofs/inclusion?entry="
                        + receipt.path("digest").asText())
                .path("position");
    }

    /** What one writer does, and is promised. */
    private static List<JsonNode> acts() {
        var request = Dossier.ofStoredData("vn-central", "fr-central", "fr");
        request.requesting().does(Deeds.submit());
        request.requested().does(Deeds.acknowledge("BEPI 26/1188"));
        var receipts = new ArrayList<JsonNode>();
        for (var i = 0; i < ACTS; i++) {
            var answer = request.requesting().post("/acts", Deeds.askStatus());
            assertEquals(201, answer.statusCode(), answer::asString);
            receipts.add(payload(answer.header("Act-Receipt")));
        }
        return receipts;
    }

    private static JsonNode payload(String receipt) {
        try {
            return JSON.readTree(
                    new String(Base64.getUrlDecoder().decode(receipt.split("\\.")[1]), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPlaced(JsonNode receipt) {
        return inclusion(receipt).statusCode() == 200;
    }

    private static Response inclusion(JsonNode receipt) {
        return given().accept("text/plain")
                .get("/v1/log/proofs/inclusion?entry=" + receipt.path("digest").asText());
    }

    private static List<LogKey> former(LogPolicy policy) {
        return policy.log().stream()
                .map(vkey -> LogKey.former(vkey.name(), vkey.key(), Instant.EPOCH))
                .toList();
    }

    private static long size(Note note) {
        return Checkpoint.parse(note.text()).size();
    }

    private static <T> T stored(Function<WholeLog, T> read) throws SQLException {
        try (var connection = PostgresServer.connection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return read.apply(WholeLog.of(new Sql(connection)));
        }
    }
}
