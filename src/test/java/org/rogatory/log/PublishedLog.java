package org.rogatory.log;

import static io.restassured.RestAssured.given;

import java.util.List;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.LogPolicy;
import org.rogatory.proof.Note;
import org.rogatory.proof.VerifierKey;

/** What the service publishes of its log, believed only where its published keys have signed. */
final class PublishedLog {
    private PublishedLog() {}

    static LogPolicy policy() {
        var keys = given().get("/v1/log/keys");
        return LogPolicy.of(
                keys.path("origin"),
                keys.<List<String>>path("verifiers.vkey").stream()
                        .map(VerifierKey::parse)
                        .toArray(VerifierKey[]::new));
    }

    static String note() {
        return given().get("/v1/log/checkpoint").asString();
    }

    static Checkpoint checkpoint() {
        return policy().accept(Note.parse(note()));
    }
}
