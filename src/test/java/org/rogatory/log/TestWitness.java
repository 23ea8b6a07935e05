package org.rogatory.log;

import static io.restassured.RestAssured.given;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.rogatory.access.TestIssuer;
import org.rogatory.access.TestToken;
import org.rogatory.proof.Cosignature;
import org.rogatory.proof.Note;
import org.rogatory.proof.NoteSignature;
import org.rogatory.proof.SignatureType;
import org.rogatory.proof.VerifierKey;

/** An authority of an invented State that cosigns with a key of its own. */
public record TestWitness(String authority, KeyPair pair) {
    private static final String KEY_ID = "log-1";

    /** It is registered, with its key. */
    public static TestWitness registered() {
        var pair = newPair();
        var answer = given().header("Authorization", TestIssuer.bearer("depositary"))
                .contentType("application/json")
                .body(authority(pair))
                .post("/v1/authorities");
        answer.then().statusCode(201);
        return new TestWitness(answer.path("id"), pair);
    }

    private static Map<String, Object> authority(KeyPair pair) {
        var raw = pair.getPublic().getEncoded();
        var x = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(raw, raw.length - 32, raw.length));
        var key = Map.of(
                "id",
                KEY_ID,
                "jwk",
                Map.of("kty", "OKP", "crv", "Ed25519", "x", x),
                "validFrom",
                "2026-01-01T00:00:00Z",
                "validUntil",
                "2099-01-01T00:00:00Z");
        return Map.of(
                "state",
                "FR",
                "name",
                "A witness",
                "functions",
                List.of("COMPETENT"),
                "languages",
                List.of("en"),
                "channels",
                List.of("CENTRAL"),
                "address",
                "Somewhere",
                "availability",
                "always",
                "publicKeys",
                List.of(key));
    }

    /** What its case system sends. */
    public String bearer() {
        return "Bearer "
                + TestToken.of("fr-central").with("authority", authority).compact();
    }

    VerifierKey key() {
        var origin = given().get("/v1/log/keys").<String>path("origin");
        return new VerifierKey(
                origin + "/witness/" + authority + "/" + KEY_ID, SignatureType.COSIGNATURE, pair.getPublic());
    }

    /** Its line under the checkpoint, with the newline. */
    public String cosigns(String checkpoint) {
        return cosigns(Note.parse(checkpoint).text(), Instant.now()) + "\n";
    }

    String cosigns(String text, Instant at) {
        return line(key(), text, at);
    }

    String line(VerifierKey name, String text, Instant at) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(Cosignature.message(at.getEpochSecond(), text));
            var signed = signature.sign();
            var bytes = ByteBuffer.allocate(4 + 8 + signed.length)
                    .putInt(name.id())
                    .putLong(at.getEpochSecond())
                    .put(signed);
            return new NoteSignature(name.name(), Base64.getEncoder().encodeToString(bytes.array())).encode();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
