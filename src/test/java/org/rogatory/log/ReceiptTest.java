package org.rogatory.log;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.Note;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;

/** What a caller holds in its hands after an act, verified by a library that knows nothing of us. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class ReceiptTest {
    private static final String SUBMIT = "{\"type\":\"SUBMIT\"}";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LogState state;
    private final LogKeys keys;

    private Dossier request;

    ReceiptTest(LogState state, LogKeys keys) {
        this.state = state;
        this.keys = keys;
    }

    @BeforeEach
    void aDraft() {
        request = Dossier.ofStoredData("vn-central", "fr-central", "fr");
    }

    @AfterEach
    void theLogSigns() {
        Placed.all();
    }

    @Test
    void anAcceptedActHasAReceiptThatAnybodyVerifies() throws Exception {
        var answer = submit("receipt-" + UUID.randomUUID());

        var receipt = verified(answer.header("Act-Receipt"));

        assertEquals("test.rogatory.example/2026", receipt.path("log").asText());
        assertEquals(request.id(), receipt.path("request").asText());
        assertEquals(1, receipt.path("number").asInt());
        assertEquals(answer.<String>path("digest"), receipt.path("digest").asText());
        assertEquals(answer.<String>path("at"), receipt.path("at").asText());
        var promised = Duration.between(instant(receipt, "at"), instant(receipt, "placedBy"));
        assertEquals(Duration.ofSeconds(10), promised);
    }

    @Test
    void theSameActIsGivenTheSameReceiptAgain() {
        var key = "receipt-" + UUID.randomUUID();
        var first = submit(key);
        var again = submit(key);

        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertEquals(first.header("Act-Receipt"), again.header("Act-Receipt"));
    }

    @Test
    void anEditedReceiptIsNone() throws Exception {
        var parts = submit("receipt-" + UUID.randomUUID()).header("Act-Receipt").split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1])).replace("\"number\":1", "\"number\":2");
        var edited = Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes());

        assertFalse(signature(parts[0] + "." + edited + "." + parts[2]).verifySignature());
    }

    @Test
    void whatIsRefusedHasNone() {
        request.requesting().does(Deeds.submit());
        var refused = submit("receipt-" + UUID.randomUUID());
        refused.then().statusCode(409).header("Act-Receipt", nullValue());
        given().header("Authorization", TestIssuer.bearer("vn-central"))
                .get("/v1/requests/" + request.id() + "/acts/1")
                .then()
                .statusCode(200)
                .header("Act-Receipt", nullValue());
    }

    @Test
    void aHistoryHasTheNewestCheckpoint() {
        request.requesting().does(Deeds.submit());
        Placed.all();

        var note = Note.parse(Base64.getUrlDecoder().decode(history().header("Log-Checkpoint")));

        assertEquals(Note.parse(given().get("/v1/log/checkpoint").asString()).text(), note.text());
        assertTrue(keys.accept(note).size() > 1);
        assertEquals(keys.origin(), Checkpoint.parse(note.text()).origin());
    }

    @Test
    void whileTheLogRefusesActsAreAcceptedWithoutAPromise() throws Exception {
        state.refused("somebody restored a backup");

        var answer = submit("receipt-" + UUID.randomUUID());

        answer.then().statusCode(201);
        var receipt = verified(answer.header("Act-Receipt"));
        assertEquals(answer.<String>path("digest"), receipt.path("digest").asText());
        assertFalse(receipt.has("placedBy"));
        history().then().statusCode(200).header("Log-Checkpoint", nullValue());
        for (var path : new String[] {"checkpoint", "proofs/inclusion?position=0", "tile/0/000.p/1"}) {
            given().get("/v1/log/" + path).then().statusCode(503).header("Retry-After", "60");
        }
        given().get("/q/health/ready").then().statusCode(503);
        Placed.all();
        given().get("/v1/log/checkpoint").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
    }

    private Response submit(String key) {
        return given().header("Authorization", TestIssuer.bearer("vn-central"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(SUBMIT)
                .post("/v1/requests/" + request.id() + "/acts");
    }

    private Response history() {
        return given().header("Authorization", TestIssuer.bearer("vn-central"))
                .get("/v1/requests/" + request.id() + "/acts");
    }

    private static JsonNode verified(String receipt) throws Exception {
        var signature = signature(receipt);
        assertTrue(signature.verifySignature());
        assertEquals("rogatory-receipt+jwt", signature.getHeader("typ"));
        return JSON.readTree(signature.getPayload());
    }

    /** By the key that the receipt names, of those that are published. */
    private static JsonWebSignature signature(String receipt) throws Exception {
        var published = new JsonWebKeySet(given().get("/v1/log/keys").asString());
        var signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(
                new AlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, "EdDSA"));
        signature.setCompactSerialization(receipt);
        var key = published.findJsonWebKey(signature.getKeyIdHeaderValue(), "OKP", "sig", "EdDSA");
        signature.setKey(key.getKey());
        return signature;
    }

    private static Instant instant(JsonNode receipt, String member) {
        return Instant.parse(receipt.path(member).asText());
    }
}
