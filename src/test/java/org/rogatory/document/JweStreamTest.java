package org.rogatory.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.rogatory.http.Json;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;
import org.rogatory.registry.EncryptionKey;
import org.rogatory.registry.PublicKey;
import org.rogatory.registry.SigningKey;

/** What goes by is a JWE for one key, as far as can be seen without reading it. */
class JweStreamTest {
    private static final byte[] STATEMENT = "What the witness said".getBytes(UTF_8);
    private static final String KW = "ECDH-ES+A256KW";
    private static final String GCM = "A256GCM";
    private static final String GOOD = "\"alg\":\"ECDH-ES+A256KW\",\"enc\":\"A256GCM\",\"kid\":\"x\","
            + "\"epk\":{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"AA\"}";

    private final EncryptionKey key;
    private final String right;
    private final String[] parts;

    JweStreamTest() throws JoseException {
        key = EncryptionKey.x25519("x");
        right = key.encrypts(STATEMENT, KW, GCM);
        parts = right.split("\\.");
    }

    @Test
    void aJweForTheKeyGoesByAsItIs() throws JoseException, IOException {
        for (var one : List.of(key, EncryptionKey.p256("p"))) {
            for (var algorithm : List.of("ECDH-ES", KW)) {
                for (var encryption : List.of(GCM, "A256CBC-HS512")) {
                    for (var document : List.of(STATEMENT, new byte[0], new byte[100_000])) {
                        var jwe = one.encrypts(document, algorithm, encryption).getBytes(UTF_8);
                        assertArrayEquals(jwe, stream(jwe, one).readAllBytes());
                    }
                }
            }
        }
        passes(headed(GOOD));
    }

    @Test
    void oneByteAfterTheOtherIsReadAlike() throws IOException {
        var stream = stream(right.getBytes(UTF_8), key);
        var read = new StringBuilder();
        for (var one = stream.read(); one >= 0; one = stream.read()) {
            read.append((char) one);
        }
        assertEquals(right, read.toString());
    }

    @Test
    void whatItsReaderCouldNotReadIsRefused() throws JoseException {
        refused("kid must be x", key.encrypts(STATEMENT, KW, GCM, "p"));
        refused("epk must be of the curve", EncryptionKey.p256("p").encrypts(STATEMENT, KW, GCM, "x"));
        refused("epk must be of the curve", headed(GOOD.replaceFirst(",\"epk.*", "")));
        refused("alg must be", key.encrypts(STATEMENT, "ECDH-ES+A128KW", GCM));
        refused("enc must be", key.encrypts(STATEMENT, KW, "A128GCM"));
        refused("enc must be", headed(GOOD.replace("A256GCM", "none")));
        for (var algorithm : List.of("none", "dir", "RSA1_5", "RSA-OAEP-256", "A256KW", "PBES2-HS512+A256KW", "")) {
            refused("alg must be", headed(GOOD.replace(KW, algorithm)));
        }
        refused("crit", headed(GOOD + ",\"crit\":[\"x\"]"));
        refused("zip", headed(GOOD + ",\"zip\":\"DEF\""));
    }

    @Test
    void aKeyOfOneAlgorithmTakesThatAlone() throws IOException, JoseException {
        var jwk = new HashMap<>(key.jwk());
        jwk.put("alg", KW);
        passes(new JweStream(new ByteArrayInputStream(right.getBytes(UTF_8)), registered(jwk)));
        var direct = key.encrypts(STATEMENT, "ECDH-ES", GCM).getBytes(UTF_8);
        var stream = new JweStream(new ByteArrayInputStream(direct), registered(jwk));
        assertThrows(ProblemException.class, stream::readAllBytes);
    }

    @Test
    void whatIsNoJweIsRefused() {
        refused("header that can be read", headed(GOOD + ",\"kid\":\"y\""));
        refused("header that can be read", right.substring(10));
        refused("header that can be read", "." + right);
        refused("no JWE header in their first 4096", "e".repeat(5000));
        refused("end before the fifth part", right.substring(0, right.lastIndexOf('.')));
        refused("end before the fifth part", parts[0].substring(0, 20));
        refused("end before the fifth part", "");
        refused("a length that it cannot have", right.substring(0, right.length() - 1));
        refused("a length that it cannot have", right + "A");
        refused("a length that it cannot have", right.replace("." + parts[1] + ".", ".."));
        refused("a length that it cannot have", right.replace("." + parts[2] + ".", "." + parts[2] + "A."));
        refused("five parts", right + ".");
        refused("five parts", right + "\n");
        refused("five parts", right.replace(parts[3], parts[3] + "="));
        refused("five parts", "%PDF-1.7");
        refused("five parts", "{\"protected\":\"" + parts[0] + "\"}");
    }

    /** Each byte counts: nothing that is added or taken away anywhere goes by unseen, but within the ciphertext. */
    @Test
    void itIsSeenWhereverItIsCutOff() {
        for (var length = 0; length < right.length(); length++) {
            var cut = Arrays.copyOf(right.getBytes(UTF_8), length);
            assertThrows(ProblemException.class, () -> stream(cut, key).readAllBytes());
        }
    }

    private void refused(String why, String bytes) {
        var stream = stream(bytes.getBytes(UTF_8), key);
        var refused = assertThrows(ProblemException.class, stream::readAllBytes, why);
        assertEquals(ProblemType.INVALID_BODY, refused.problem().type());
        assertTrue(
                refused.problem().toString().contains(why),
                () -> refused.problem().toString());
    }

    private void passes(String bytes) throws IOException {
        passes(stream(bytes.getBytes(UTF_8), key));
    }

    private static void passes(JweStream stream) throws IOException {
        assertTrue(stream.readAllBytes().length > 0);
    }

    private String headed(String members) {
        var all = new ArrayList<>(List.of(parts));
        all.set(0, SigningKey.base64url(("{" + members + "}").getBytes(UTF_8)));
        return String.join(".", all);
    }

    private static JweStream stream(byte[] bytes, EncryptionKey key) {
        return new JweStream(new ByteArrayInputStream(bytes), registered(key.jwk(), key.id()));
    }

    private static PublicKey registered(Object jwk) {
        return registered(jwk, "x");
    }

    private static PublicKey registered(Object jwk, String id) {
        var json = Json.mapper().valueToTree(jwk);
        return new PublicKey(id, json, Instant.EPOCH, Optional.empty(), Optional.empty());
    }
}
