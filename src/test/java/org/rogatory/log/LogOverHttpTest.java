package org.rogatory.log;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.chain.Digest;
import org.rogatory.proof.ConsistencyProof;
import org.rogatory.proof.EntryBundle;
import org.rogatory.proof.InclusionProof;
import org.rogatory.proof.MerkleHash;
import org.rogatory.proof.Note;
import org.rogatory.proof.TileHashes;
import org.rogatory.proof.TlogProof;
import org.rogatory.proof.UnprovenException;
import org.rogatory.proof.VerifierKey;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;

/** What an auditor can do with the log, without a token and without trust. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class LogOverHttpTest {
    private static final String LOG = "/v1/log/";

    private Dossier request;

    @BeforeEach
    void twoActsInTwoBatches() {
        request = Dossier.ofStoredData("vn-central", "fr-central", "fr");
        request.requesting().does(Deeds.submit());
        Placed.all();
        request.requested().does(Deeds.acknowledge("BEPI 26/1188"));
        Placed.all();
    }

    @Test
    void theCheckpointIsSignedByAPublishedKeyAndKeptShortly() {
        var answer = get("checkpoint");
        assertEquals(List.of("public, max-age=1"), answer.headers().getValues("Cache-Control"));
        assertEquals("text/plain;charset=UTF-8", answer.contentType());

        var checkpoint = PublishedLog.policy().accept(Note.parse(answer.asByteArray()));

        assertTrue(checkpoint.size() >= 4);
        var again = given().header("If-None-Match", answer.header("ETag")).get(LOG + "checkpoint");
        again.then().statusCode(304);
    }

    @Test
    void tilesAndEntriesMakeTheRootOfTheCheckpoint() {
        var checkpoint = PublishedLog.checkpoint();

        var tree = TileHashes.tree(checkpoint.size(), tile -> bytes(tile.path()));

        assertEquals(checkpoint.root(), tree.root());
        var entries = new ArrayList<Digest>();
        for (var at = 0L; at < checkpoint.size(); at += 256) {
            var bundle = new EntryBundle(at / 256, (int) Math.min(256, checkpoint.size() - at));
            entries.addAll(bundle.decode(bytes(bundle.path())));
        }
        for (var i = 0; i < entries.size(); i++) {
            var proof = tree.inclusion(i);
            assertTrue(proof.proves(MerkleHash.leaf(entries.get(i)), checkpoint.root()));
        }
        get("tile/0/000.p/1").then().header("Cache-Control", "public, max-age=31536000, immutable");
    }

    @Test
    void anActIsProvenByItsDigestAlone() {
        for (var number : List.of(1, 2)) {
            var digest = digest(number);
            var text = given().accept("text/plain").get(LOG + "proofs/inclusion?entry=" + digest);
            var proof = TlogProof.parse(text.asString());

            var checkpoint = proof.verify(MerkleHash.leaf(digest), PublishedLog.policy());

            assertEquals(PublishedLog.checkpoint(), checkpoint);
            var another = MerkleHash.leaf(Digest.of(new byte[1]));
            assertThrows(UnprovenException.class, () -> proof.verify(another, PublishedLog.policy()));
        }
    }

    @Test
    void everyPositionIsProvenInEverySize() {
        var newest = PublishedLog.checkpoint();
        for (var size : List.of(newest.size() - 1, newest.size())) {
            var from = Math.max(0, size - 9);
            LongStream.range(from, size).forEach(position -> {
                var json = get("proofs/inclusion?position=%d&size=%d".formatted(position, size));
                var proof = new InclusionProof(
                        json.<Number>path("position").longValue(),
                        json.<Number>path("size").longValue(),
                        path(json));
                var leaf = MerkleHash.leaf(digest(json.<String>path("entry")));
                assertEquals(leaf.toString(), json.path("leaf"));
                assertTrue(proof.proves(leaf, digest(json.path("root"))));
            });
        }
        get("proofs/inclusion?position=0")
                .then()
                .body("root", equalTo(newest.root().toString()));
    }

    @Test
    void theLogOnlyGrew() {
        var earlier = PublishedLog.checkpoint();
        request.requested().does(Deeds.takeUp());
        Placed.all();
        var later = PublishedLog.checkpoint();

        var json = get("proofs/consistency?from=" + earlier.size());

        json.then().body("to", equalTo((int) later.size()));
        assertTrue(new ConsistencyProof(earlier.size(), later.size(), path(json)).proves(earlier.root(), later.root()));
    }

    @Test
    void aProofWithACheckpointNeedsASizeThatWasSigned() {
        var unsigned = LongStream.range(1, PublishedLog.checkpoint().size())
                .filter(size -> given().accept("text/plain")
                                .get(LOG + "proofs/inclusion?position=0&size=" + size)
                                .statusCode()
                        == 400)
                .findFirst();
        assertTrue(unsigned.isPresent(), "a batch of an act and its head makes no checkpoint between");
    }

    @Test
    void anAuditorSeesWhatTheEntriesAreOfAndOversightTheirDigests() {
        var own = entries("fr-auditor");
        var foreign = entries("de-auditor");
        var oversight = entries("oversight");

        assertEquals(
                4,
                own.stream()
                        .filter(entry -> request.id().equals(entry.get("request")))
                        .count());
        assertEquals(
                List.of(1, 1, 2, 2),
                own.stream()
                        .filter(entry -> request.id().equals(entry.get("request")))
                        .map(entry -> entry.get("act"))
                        .toList());
        assertFalse(foreign.stream().anyMatch(entry -> request.id().equals(entry.get("request"))));
        oversight.forEach(entry -> assertEquals(Set.of("position", "entry"), entry.keySet()));
        assertEquals(
                own.stream().map(e -> e.get("entry")).toList(),
                oversight.stream().map(e -> e.get("entry")).toList());
        as("fr-auditor").get(LOG + "entries?from=-1").then().statusCode(400);
        as("fr-central").get(LOG + "entries").then().statusCode(403);
    }

    @Test
    void aCursorBelongsToItsCaller() {
        var next = as("fr-auditor").get(LOG + "entries?limit=1").<String>path("next");
        as("oversight").get(LOG + "entries?limit=1&cursor=" + next).then().statusCode(400);
        as("fr-auditor").get(LOG + "entries?limit=1&cursor=" + next).then().body("items[0].position", equalTo(1));
    }

    @Test
    void theKeysAreAJwkSet() {
        var keys = get("keys");
        var x = Base64.getUrlDecoder().decode(keys.<String>path("keys[0].x"));
        var vkey = VerifierKey.parse(keys.path("verifiers[0].vkey"));

        assertArrayEquals(vkey.raw(), x);
        keys.then().body("keys.kty", hasItem("OKP")).body("keys[0].kid", equalTo(keys.path("verifiers[0].kid")));
        assertEquals("test.rogatory.example/2026", keys.path("origin"));
    }

    /** All of them, page by page. */
    private static List<Map<String, Object>> entries(String caller) {
        var all = new ArrayList<Map<String, Object>>();
        var next = "";
        while (next != null) {
            var page = as(caller).get(LOG + "entries?limit=200" + next);
            page.then().statusCode(200);
            all.addAll(page.path("items"));
            next = page.path("next") == null ? null : "&cursor=" + page.path("next");
        }
        return all;
    }

    private Digest digest(int number) {
        return digest(request.requesting().get("/acts/" + number).<String>path("digest"));
    }

    private static Digest digest(String text) {
        return Digest.ofBytes(Base64.getUrlDecoder().decode(text));
    }

    private static List<Digest> path(Response json) {
        return json.<List<String>>path("path").stream()
                .map(LogOverHttpTest::digest)
                .toList();
    }

    private static byte[] bytes(String path) {
        var answer = get(path);
        answer.then().statusCode(200).contentType("application/octet-stream");
        return answer.asByteArray();
    }

    private static Response get(String path) {
        return given().get(LOG + path);
    }

    private static RequestSpecification as(String caller) {
        return given().header("Authorization", TestIssuer.bearer(caller));
    }
}
