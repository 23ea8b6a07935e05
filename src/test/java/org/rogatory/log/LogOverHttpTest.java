package org.rogatory.log;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.access.TestIssuer;
import org.rogatory.chain.Digest;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.ConsistencyProof;
import org.rogatory.proof.EntryBundle;
import org.rogatory.proof.InclusionProof;
import org.rogatory.proof.LogPolicy;
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

        var checkpoint = policy().accept(Note.parse(answer.asByteArray()));

        assertTrue(checkpoint.size() >= 4);
        var again = given().header("If-None-Match", answer.header("ETag")).get(LOG + "checkpoint");
        again.then().statusCode(304);
    }

    @Test
    void tilesAndEntriesMakeTheRootOfTheCheckpoint() {
        var checkpoint = checkpoint();

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

            var checkpoint = proof.verify(MerkleHash.leaf(digest), policy());

            assertEquals(checkpoint(), checkpoint);
            var another = MerkleHash.leaf(Digest.of(new byte[1]));
            assertThrows(UnprovenException.class, () -> proof.verify(another, policy()));
        }
    }

    @Test
    void everyPositionIsProvenInEverySize() {
        var newest = checkpoint();
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
        var earlier = checkpoint();
        request.requested().does(Deeds.takeUp());
        Placed.all();
        var later = checkpoint();

        var json = get("proofs/consistency?from=" + earlier.size());

        json.then().body("to", equalTo((int) later.size()));
        assertTrue(new ConsistencyProof(earlier.size(), later.size(), path(json)).proves(earlier.root(), later.root()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            proofs/inclusion                                      | 400 | position
            proofs/inclusion?position=0&entry=x                   | 400 | position
            proofs/inclusion?position=-1                          | 400 | position
            proofs/inclusion?position=x                           | 400 | position
            proofs/inclusion?position=0&position=1                | 400 | position
            proofs/inclusion?entry=x                              | 400 | entry
            proofs/inclusion?entry=                               | 400 | position
            proofs/inclusion?entry=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB | 400 | entry
            proofs/inclusion?entry=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= | 400 | entry
            proofs/inclusion?entry=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA  | 404 | -
            proofs/inclusion?position=999999999                   | 404 | -
            proofs/inclusion?position=9223372036854775807         | 404 | -
            proofs/inclusion?position=9223372036854775808         | 400 | position
            proofs/inclusion?position=0&size=0                    | 400 | size
            proofs/inclusion?position=0&size=-1                   | 400 | size
            proofs/inclusion?position=0&size=999999999            | 404 | -
            proofs/inclusion?position=2&size=2                    | 400 | size
            proofs/inclusion?position=0&tree=2                    | 400 | tree
            proofs/consistency                                    | 400 | from
            proofs/consistency?from=-1                            | 400 | from
            proofs/consistency?from=2&to=1                        | 400 | to
            proofs/consistency?from=0&to=-1                       | 400 | to
            proofs/consistency?from=0&to=999999999                | 404 | -
            proofs/consistency?from=999999999                     | 404 | -
            proofs/consistency?from=1e3                           | 400 | from
            tile/0/999                                            | 404 | -
            tile/0/000.p/0                                        | 404 | -
            tile/0/000.p/256                                      | 404 | -
            tile/0/000.p/1/1                                      | 404 | -
            tile/0/0                                              | 404 | -
            tile/0/x000/000.p/1                                   | 404 | -
            tile/00/000.p/1                                       | 404 | -
            tile/64/000                                           | 404 | -
            tile/63/000.p/1                                       | 404 | -
            tile/0/x999/x999/x999/x999/x999/x999/999              | 404 | -
            tile/0/x999/x999/x999/x999/x999/x999/x999/999         | 404 | -
            tile/0/x072/x057/x594/x037/x927/936.p/1               | 404 | -
            tile/entries/x072/x057/x594/x037/x927/936.p/1         | 404 | -
            tile/entries/999                                      | 404 | -
            tile/entries/000.p/300                                | 404 | -
            tile/entries/x                                        | 404 | -
            tile/                                                 | 404 | -
            tile                                                  | 404 | -
            checkpoint?size=1                                     | 400 | size
            """)
    void whatCannotBeProvenIsSaid(String path, int status, String parameter) {
        var answer = given().urlEncodingEnabled(false).get(LOG + path.strip());
        answer.then().statusCode(status).contentType("application/problem+json");
        if (status == 400) {
            answer.then().body("violations.parameter", hasItem(parameter));
        }
    }

    @Test
    void aProofWithACheckpointNeedsASizeThatWasSigned() {
        var unsigned = LongStream.range(1, checkpoint().size())
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
    void aWitnessCosignsAndEverybodySeesIt() {
        var witness = TestWitness.registered();
        var before = get("checkpoint").asString();
        cosigning(witness, witness.cosigns(before)).then().statusCode(204);
        cosigning(witness, witness.cosigns(before)).then().statusCode(204);

        var after = Note.parse(get("checkpoint").asString());

        var published = get("keys").<List<String>>path("witnesses.vkey");
        assertTrue(published.contains(witness.key().encode()));
        var log = policy();
        var strict = new LogPolicy(log.origin(), log.log(), Set.of(witness.key()), 1);
        assertEquals(Checkpoint.parse(Note.parse(before).text()), strict.accept(after));
        assertEquals(
                Note.parse(before).signatures().size() + 1, after.signatures().size(), "once");
    }

    @Test
    void anEarlierCheckpointIsCosignedByItsSize() {
        var witness = TestWitness.registered();
        var earlier = get("checkpoint").asString();
        request.requested().does(Deeds.takeUp());
        Placed.all();
        var size = Checkpoint.parse(Note.parse(earlier).text()).size();

        cosigning(witness, witness.cosigns(earlier)).then().statusCode(400);
        cosigning(witness, size + "", witness.cosigns(earlier)).then().statusCode(204);
        cosigning(witness, "999999999", witness.cosigns(earlier)).then().statusCode(404);
    }

    @Test
    void whatIsNoCosignatureOfTheCallerChangesNothing() {
        var witness = TestWitness.registered();
        var another = TestWitness.registered();
        var before = get("checkpoint").asString();
        var text = Note.parse(before).text();
        var now = Instant.now();
        var forged = new TestWitness(witness.authority(), TestWitness.newPair());
        for (var line : List.of(
                another.cosigns(text, now),
                forged.cosigns(text, now),
                forged.line(witness.key(), text, now),
                witness.cosigns("another" + text, now),
                witness.cosigns(text, now.plusSeconds(60)),
                witness.cosigns(text, Instant.parse("2025-12-31T00:00:00Z")),
                Note.parse(before).signatures().get(0).encode(),
                witness.cosigns(text, now) + "\n" + another.cosigns(text, now),
                witness.cosigns(text, now).substring(2),
                witness.cosigns(text, now) + "\n\n",
                before,
                "",
                "x".repeat(1000))) {
            var answer = cosigning(witness, line.isEmpty() ? "\n" : line);
            answer.then().statusCode(400).body("type", startsWith("https://rogatory.org/problems/invalid-"));
        }
        assertEquals(before, get("checkpoint").asString());
        as("fr-auditor")
                .contentType("text/plain")
                .body(witness.cosigns(before))
                .post(LOG + "cosignatures")
                .then()
                .statusCode(403);
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

    private static Response cosigning(TestWitness witness, String lines) {
        return given().header("Authorization", witness.bearer())
                .contentType("text/plain; charset=UTF-8")
                .body(lines)
                .post(LOG + "cosignatures");
    }

    private static Response cosigning(TestWitness witness, String size, String lines) {
        return given().header("Authorization", witness.bearer())
                .contentType("text/plain; charset=UTF-8")
                .body(lines)
                .post(LOG + "cosignatures?size=" + size);
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

    private static Checkpoint checkpoint() {
        return policy().accept(Note.parse(get("checkpoint").asString()));
    }

    private static LogPolicy policy() {
        var keys = get("keys");
        var vkeys = keys.<List<String>>path("verifiers.vkey").stream()
                .map(VerifierKey::parse)
                .toArray(VerifierKey[]::new);
        return LogPolicy.of(keys.path("origin"), vkeys);
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
