package org.rogatory.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.problem.ProblemType.INVALID_BODY;
import static org.rogatory.problem.ProblemType.NOT_FOUND;
import static org.rogatory.request.Desk.AUDITOR;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.VN;
import static org.rogatory.request.Refusals.problem;
import static org.rogatory.request.Refusals.refused;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.bundle.Taken;
import org.rogatory.chain.Digest;
import org.rogatory.log.Placed;
import org.rogatory.registry.EncryptionKey;
import org.rogatory.registry.SigningKey;
import org.rogatory.verify.Brought;
import org.rogatory.verify.Layout;

/** A document that its reader alone can read, from France for an authority of Viet Nam. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class EncryptedDocumentTest {
    private static final byte[] STATEMENT = "%PDF-1.7 What the witness said".getBytes(UTF_8);
    private static final String KW = "ECDH-ES+A256KW";
    private static final String GCM = "A256GCM";

    private static EncryptionKey edwards;
    private static EncryptionKey p256;
    private static EncryptionKey ended;
    private static EncryptionKey french;
    private static String reader;
    private static String frenchCourt;

    /** Once, and not before the service is there. */
    @BeforeEach
    void register() throws Exception {
        if (reader != null) {
            return;
        }
        edwards = EncryptionKey.x25519("x");
        p256 = EncryptionKey.p256("p");
        ended = EncryptionKey.x25519("ended");
        french = EncryptionKey.x25519("x");
        frenchCourt = registered("FR", List.of(french.registered(Map.of())));
        reader = registered(
                "VN",
                List.of(
                        edwards.registered(Map.of()),
                        p256.registered(Map.of()),
                        ended.registered(Map.of("revokedAt", "2026-02-01T00:00:00Z")),
                        SigningKey.p256("signing").registered(Map.of())));
    }

    @Test
    void whatIsEncryptedForAKeyIsKeptProvenAndReadByItsOwnerAlone() throws JoseException {
        whatIsEncryptedIsRead(edwards, "ECDH-ES", "A256CBC-HS512");
        whatIsEncryptedIsRead(p256, KW, GCM);
    }

    private static void whatIsEncryptedIsRead(EncryptionKey key, String algorithm, String encryption)
            throws JoseException {
        var jwe = key.encrypts(STATEMENT, algorithm, encryption);
        var id = Cases.inExecution();
        var document = delivered(id, jwe, key.id());

        var got = VN.get(content(id, document));
        got.then().statusCode(200).header("Content-Type", is("application/jose"));
        assertArrayEquals(STATEMENT, key.decrypts(got.asString()));
        var listed = VN.seen(documents(id)).at("/items/0");
        assertEquals(reader, listed.at("/encryptedFor/authority").asText());
        assertEquals(key.id(), listed.at("/encryptedFor/kid").asText());
        assertEquals(
                Digest.of(jwe.getBytes(UTF_8)).toString(), listed.get("sha256").asText());
    }

    @Test
    void anAuditorProvesWhatNobodyHereCanRead() throws JoseException {
        var jwe = edwards.encrypts(STATEMENT, KW, GCM);
        var id = Cases.inExecution();
        delivered(id, jwe, "x");
        Placed.all();

        var taken = Taken.of(AUDITOR.get("/v1/audit/export?documents=true&request=" + id));

        var file = Layout.request(id) + Layout.document(Digest.of(jwe.getBytes(UTF_8)));
        assertArrayEquals(jwe.getBytes(UTF_8), taken.files().get(file));
        taken.assertHolds(Brought.nothing());
    }

    @Test
    void itIsForAnAuthorityOfTheOtherSideByAKeyThatHolds() throws JoseException {
        var id = Cases.submitted();
        var jwe = edwards.encrypts(STATEMENT, KW, GCM);
        notRegistered(id, jwe, frenchCourt, "x", "/encryptedFor/authority", "no authority of VN");
        notRegistered(id, jwe, Cases.UNKNOWN, "x", "/encryptedFor/authority", "no authority of VN");
        notRegistered(id, jwe, reader, "nobodys", "/encryptedFor/kid", "names no key");
        notRegistered(id, jwe, reader, "signing", "/encryptedFor/kid", "names no key");
        notRegistered(id, jwe, reader, "ended", "/encryptedFor/kid", "does not hold now");
        notRegistered(id, jwe, reader, "no key", "/encryptedFor/kid", "");
        refused(INVALID_BODY, () -> FR.post(documents(id), profile(jwe, reader, "x", "application/pdf")))
                .body("violations[0].pointer", is("/mediaType"));
    }

    /** The rest of what is none is in JweStreamTest. */
    @Test
    void otherBytesAreRefusedAndNothingIsStored() throws JoseException {
        var id = Cases.submitted();
        var right = edwards.encrypts(STATEMENT, KW, GCM);
        refusedBytes(id, "kid must be x", edwards.encrypts(STATEMENT, KW, GCM, "p"));
        refusedBytes(id, "alg must be", edwards.encrypts(STATEMENT, "ECDH-ES+A128KW", GCM));
        refusedBytes(id, "header that can be read", right.substring(10));
        refusedBytes(id, "end before the fifth part", right.substring(0, right.lastIndexOf('.')));
        refusedBytes(id, "five parts", new String(STATEMENT, UTF_8));
    }

    @Test
    void aKeyThatEndsBeforeTheBytesComeEndsThem() throws JoseException {
        var key = EncryptionKey.x25519("soon");
        var court = registered("VN", List.of(key.registered(Map.of())));
        var jwe = key.encrypts(STATEMENT, KW, GCM);
        var id = Cases.submitted();
        var document = registered(id, profile(jwe, court, "soon", "application/jose"));
        var depositary = new Desk("depositary");
        var seen = depositary.get("/v1/authorities/" + court);
        depositary
                .asking()
                .header("If-Match", seen.header("ETag"))
                .header("Content-Type", "application/json")
                .body(authority("VN", List.of(key.registered(Map.of("revokedAt", "2026-02-01T00:00:00Z"))))
                        .toString())
                .put("/v1/authorities/" + court)
                .then()
                .statusCode(200);

        refused(INVALID_BODY, () -> send(id, document, jwe)).body("violations[0].message", containsString("key soon"));
        problem(NOT_FOUND, FR.get(content(id, document)));
    }

    @Test
    void aDraftWithSuchADocumentGoesToNoOtherState() throws JoseException {
        var jwe = french.encrypts(STATEMENT, KW, GCM);
        var nowhere = Cases.storedData();
        nowhere.remove("requestedState");
        var blank = Cases.draft(VN, nowhere);
        refused(INVALID_BODY, () -> VN.post(documents(blank), profile(jwe, frenchCourt, "x", "application/jose")))
                .body("violations[0].message", containsString("before the request names the State"));
        var draft = Cases.draft();
        VN.post(documents(draft), profile(jwe, frenchCourt, "x", "application/jose"))
                .then()
                .statusCode(201);

        refused(INVALID_BODY, () -> redrafted(draft, Cases.storedData().put("requestedState", "DE")))
                .body("violations[0].pointer", is("/requestedState"));
        redrafted(draft, Cases.storedData().put("ownReference", "VKSTC 2"))
                .then()
                .statusCode(200);
    }

    private static Response redrafted(String id, ObjectNode draft) {
        return VN.asking()
                .header("If-Match", "\"0\"")
                .header("Content-Type", "application/json")
                .body(draft.toString())
                .put(Desk.path(id));
    }

    @Test
    void aKeyIsOneToSignOrOneToEncryptToAndNeverAPrivateOne() throws Exception {
        var signing = new HashMap<String, Object>(SigningKey.ed25519("s").jwk());
        signing.put("use", "enc");
        var encrypting = new HashMap<>(edwards.jwk());
        encrypting.put("use", "sig");
        var secret = new HashMap<>(edwards.jwk());
        secret.put("d", "A".repeat(43));
        for (var jwk : List.of(signing, encrypting, secret)) {
            var key = Map.<String, Object>of("id", "k", "jwk", jwk, "validFrom", "2026-01-01T00:00:00Z");
            var answer = new Desk("depositary").post("/v1/authorities", authority("VN", List.of(key)));
            problem(INVALID_BODY, answer).body("violations[0].pointer", containsString("/publicKeys/0/jwk"));
        }
        var onlyToEncrypt = authority("VN", List.of(p256.registered(Map.of()))).put("signedOnly", true);
        var answer = new Desk("depositary").post("/v1/authorities", onlyToEncrypt);
        problem(INVALID_BODY, answer).body("violations[0].pointer", is("/signedOnly"));
    }

    private static void notRegistered(
            String id, String jwe, String authority, String kid, String pointer, String message) {
        refused(INVALID_BODY, () -> FR.post(documents(id), profile(jwe, authority, kid, "application/jose")))
                .body("violations[0].pointer", is(pointer))
                .body("violations[0].message", containsString(message));
    }

    private static void refusedBytes(String id, String why, String bytes) {
        var document = registered(id, profile(bytes, reader, "x", "application/jose"));
        refused(INVALID_BODY, () -> send(id, document, bytes)).body("violations[0].message", containsString(why));
        problem(NOT_FOUND, FR.get(content(id, document)));
    }

    private static String delivered(String id, String jwe, String kid) {
        var document = registered(id, profile(jwe, reader, kid, "application/jose"));
        send(id, document, jwe).then().statusCode(200).body("detectedType", is("application/jose"));
        FR.does(id, Cases.AUTHORIZE);
        FR.does(id, "{\"type\":\"DELIVER\",\"documents\":[\"" + document + "\"],\"personalData\":false}");
        return document;
    }

    private static String registered(String id, ObjectNode profile) {
        var answer = FR.post(documents(id), profile);
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private static ObjectNode profile(String bytes, String authority, String kid, String mediaType) {
        return Cases.object(Map.of(
                "name",
                "statement.jwe",
                "mediaType",
                mediaType,
                "size",
                bytes.length(),
                "sha256",
                Digest.of(bytes.getBytes(UTF_8)).toString(),
                "encryptedFor",
                Map.of("authority", authority, "kid", kid)));
    }

    private static Response send(String id, String document, String bytes) {
        return FR.asking()
                .header("Content-Type", "application/octet-stream")
                .body(bytes.getBytes(UTF_8))
                .put(content(id, document));
    }

    private static String registered(String state, List<Map<String, Object>> keys) {
        var answer = new Desk("depositary").post("/v1/authorities", authority(state, keys));
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private static ObjectNode authority(String state, List<Map<String, Object>> keys) {
        return Cases.object(Map.of(
                "state",
                state,
                "name",
                "A court",
                "functions",
                List.of("COMPETENT"),
                "languages",
                List.of("en"),
                "channels",
                List.of("CENTRAL"),
                "address",
                "There",
                "availability",
                "always",
                "publicKeys",
                keys));
    }

    private static String documents(String id) {
        return Desk.path(id) + "/documents";
    }

    private static String content(String id, String document) {
        return documents(id) + "/" + document + "/content";
    }
}
