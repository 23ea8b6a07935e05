package org.rogatory.log;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.LogPolicy;
import org.rogatory.proof.Note;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;

/** Authorities cosign what they have seen, each by its own keys, and nothing else is taken for it. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class WitnessTest {

    @BeforeEach
    void anAct() {
        var request = Dossier.ofStoredData("vn-central", "fr-central", "fr");
        request.requesting().does(Deeds.submit());
        Placed.all();
    }

    @Test
    void aWitnessCosignsAndEverybodySeesIt() {
        var witness = TestWitness.registered();
        var before = PublishedLog.note();
        cosigning(witness, witness.cosigns(before)).then().statusCode(204);
        cosigning(witness, witness.cosigns(before)).then().statusCode(204);

        var after = Note.parse(PublishedLog.note());

        var published = given().get("/v1/log/keys").<List<String>>path("witnesses.vkey");
        assertTrue(published.contains(witness.key().encode()));
        var log = PublishedLog.policy();
        var strict = new LogPolicy(log.origin(), log.log(), Set.of(witness.key()), 1);
        assertEquals(Checkpoint.parse(Note.parse(before).text()), strict.accept(after));
        assertEquals(
                Note.parse(before).signatures().size() + 1, after.signatures().size(), "once");
    }

    @Test
    void anEarlierCheckpointIsCosignedByItsSize() {
        var witness = TestWitness.registered();
        var earlier = PublishedLog.note();
        anAct();
        var size = Checkpoint.parse(Note.parse(earlier).text()).size();

        cosigning(witness, witness.cosigns(earlier)).then().statusCode(400);
        cosigning(witness, size + "", witness.cosigns(earlier)).then().statusCode(204);
        cosigning(witness, "999999999", witness.cosigns(earlier)).then().statusCode(404);
    }

    @Test
    void whatIsNoCosignatureOfTheCallerChangesNothing() {
        var witness = TestWitness.registered();
        var another = TestWitness.registered();
        var before = PublishedLog.note();
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
        assertEquals(before, PublishedLog.note());
        given().header("Authorization", TestIssuer.bearer("fr-auditor"))
                .contentType("text/plain")
                .body(witness.cosigns(before))
                .post("/v1/log/" + "cosignatures")
                .then()
                .statusCode(403);
    }

    private static Response cosigning(TestWitness witness, String lines) {
        return given().header("Authorization", witness.bearer())
                .contentType("text/plain; charset=UTF-8")
                .body(lines)
                .post("/v1/log/" + "cosignatures");
    }

    private static Response cosigning(TestWitness witness, String size, String lines) {
        return given().header("Authorization", witness.bearer())
                .contentType("text/plain; charset=UTF-8")
                .body(lines)
                .post("/v1/log/" + "cosignatures?size=" + size);
    }
}
