package org.rogatory.request;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.problem.ProblemType.INVALID_BODY;
import static org.rogatory.problem.ProblemType.INVALID_HEADER;
import static org.rogatory.problem.ProblemType.PRECONDITION_FAILED;
import static org.rogatory.request.Desk.AUDITOR;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.REGISTRAR;
import static org.rogatory.request.Desk.VN;
import static org.rogatory.request.Refusals.problem;
import static org.rogatory.request.Refusals.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.access.TestToken;
import org.rogatory.bundle.Taken;
import org.rogatory.log.Placed;
import org.rogatory.registry.SigningKey;

/** A court that signs what it reports: right signatures are kept and shown, each kind of wrong one is refused. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class SignedActsTest {
    /** Canonical already: its members are in their order. */
    private static final String REPORT = "{\"text\":\"Done.\",\"type\":\"REPORT_EXECUTION\"}";

    private static SigningKey key;
    private static SigningKey other;
    private static SigningKey revoked;
    private static SigningKey coming;
    private static String court;

    /** Once, and not before the service is there. */
    @BeforeEach
    void register() throws GeneralSecurityException {
        if (court != null) {
            return;
        }
        key = SigningKey.ed25519("2026-ed");
        other = SigningKey.p256("2026-ec");
        revoked = SigningKey.ed25519("stolen");
        coming = SigningKey.ed25519("next");
        court = registered(
                true,
                List.of(
                        key.registered(Map.of()),
                        other.registered(Map.of()),
                        revoked.registered(Map.of("revokedAt", "2026-02-01T00:00:00Z")),
                        coming.registered(Map.of("validFrom", "2099-01-01T00:00:00Z"))));
    }

    @Test
    void aSignatureIsKeptAndShownToBothSidesAndAuditors() throws GeneralSecurityException {
        for (var signer : List.of(key, other)) {
            var id = entrusted();
            var jws = signer.sign(payload(id, 3, REPORT));
            // White space and the order of members are none of what is signed.
            var sent = "{ \"type\": \"REPORT_EXECUTION\", \"text\": \"Done.\" }";
            post(id, sent, jws).then().statusCode(201);

            var seen = FR.history(id).get(3).get("signature");
            assertEquals(jws, seen.get("jws").asText());
            assertEquals(signer.id(), seen.get("key").asText());
            assertEquals(seen, AUDITOR.history(id).get(3).get("signature"));
            assertFalse(VN.history(id).get(3).has("signature"), "an internal step of the other side");
            assertFalse(FR.history(id).get(0).has("signature"));
        }
    }

    @Test
    void anAuditorChecksSignaturesByWhatTheAuthorityHasRegistered() throws Exception {
        var id = entrusted();
        post(id, REPORT, key.sign(payload(id, 3, REPORT))).then().statusCode(201);
        VN.does(id, Cases.ASK_STATUS);
        post(id, REPORT, other.sign(payload(id, 5, REPORT))).then().statusCode(201);
        Placed.all();

        var taken = Taken.of(AUDITOR.get("/v1/audit/export?request=" + id));
        var brought = taken.held().with(AUDITOR.get("/v1/authorities/" + court).asString());
        var lines = taken.assertHolds(brought).judged(brought).lines();

        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Checked: 2 signatures")), lines::toString);
        assertTrue(lines.stream().noneMatch(line -> line.contains("only the bundle says so")), lines::toString);
        REGISTRAR.does(id, "{\"type\":\"ERASE_CONTENT\",\"acts\":[4],\"ground\":\"Article 36\"}");
        Placed.all();
        var after = Taken.of(AUDITOR.get("/v1/audit/export?since=" + taken.size() + "&request=" + id));
        lines = after.assertHolds(brought).judged(brought).lines();
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Checked: 1 signatures")), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.contains("cannot be checked any more")), lines::toString);
    }

    @Test
    void whoActsBySignatureOnlyIsRefusedWithoutOne() {
        var id = entrusted();
        refused(INVALID_HEADER, () -> unsigned(id)).body("violations[0].message", containsString("signature only"));
    }

    @Test
    void whoNeedNotSignMaySignAllTheSame() throws GeneralSecurityException {
        var free = registered(false, List.of(key.registered(Map.of())));
        var id = Cases.received();
        FR.does(id, Cases.ENTRUST.replace(Cases.COURT_OF_PARIS, free));
        post(free, id, REPORT, key.sign(payload(id, 3, REPORT))).then().statusCode(201);
    }

    @Test
    void aWrongSignatureIsRefusedAndChangesNothing() throws GeneralSecurityException {
        var id = entrusted();
        var another = entrusted();
        var right = payload(id, 3, REPORT);
        var stranger = SigningKey.ed25519("2026-ed");
        wrong(id, "does not verify", key.sign(right.replace("Done", "Gone")));
        wrong(id, "does not verify", stranger.sign(right));
        wrong(id, "does not verify", key.sign(payload(another, 3, REPORT)));
        wrong(id, "does not verify", key.sign(payload(id, 4, REPORT)));
        wrong(id, "does not hold now", revoked.sign(right));
        wrong(id, "does not hold now", coming.sign(right));
        wrong(id, "names no key", key.sign(right, "{\"alg\":\"EdDSA\",\"kid\":\"nobody's\"}"));
        wrong(id, "name its key", key.sign(right, "{\"alg\":\"EdDSA\"}"));
        wrong(id, "algorithm", key.sign(right, "{\"alg\":\"none\",\"kid\":\"2026-ed\"}"));
        wrong(id, "algorithm", key.sign(right, "{\"alg\":\"HS256\",\"kid\":\"2026-ed\"}"));
        wrong(id, "algorithm", key.sign(right, "{\"alg\":\"ES256\",\"kid\":\"2026-ed\"}"));
        wrong(id, "algorithm", other.sign(right, "{\"alg\":\"EdDSA\",\"kid\":\"2026-ec\"}"));
        wrong(id, "detached", key.sign(right).replace("..", "." + SigningKey.base64url(right.getBytes()) + "."));
        wrong(id, "detached", "x");
        wrong(id, "header that can be read", "eA.." + "A".repeat(86));
        wrong(id, "algorithm", key.sign(right, "{\"alg\":\"EdDSA\",\"kid\":\"2026-ed\",\"crit\":[\"x\"],\"x\":1}"));
    }

    @Test
    void whatWasSignedBeforeAnotherActCameIsToBeSignedAnew() throws GeneralSecurityException {
        var id = entrusted();
        var jws = key.sign(payload(id, 3, REPORT));
        VN.does(id, Cases.ASK_STATUS);
        refused(PRECONDITION_FAILED, () -> post(id, REPORT, jws)).body("detail", containsString("after act 3; act 4"));
        post(id, REPORT, key.sign(payload(id, 4, REPORT))).then().statusCode(201);
    }

    @Test
    void aRepeatedActIsNotSignedAgain() throws GeneralSecurityException {
        var id = entrusted();
        var jws = key.sign(payload(id, 3, REPORT));
        var attempt = "report-" + id;
        for (var replayed : new String[] {null, "true"}) {
            var answer = court(court)
                    .header("Act-Signature", jws)
                    .header("Idempotency-Key", attempt)
                    .body(REPORT)
                    .post(Desk.acts(id));
            answer.then().statusCode(201);
            assertEquals(replayed, answer.header("Idempotency-Replayed"));
        }
    }

    @Test
    void theSignatureGoesWithWhatItSigns() throws GeneralSecurityException {
        var id = entrusted();
        post(id, REPORT, key.sign(payload(id, 3, REPORT))).then().statusCode(201);
        REGISTRAR.does(id, "{\"type\":\"ERASE_CONTENT\",\"acts\":[4],\"ground\":\"Article 36\"}");
        assertFalse(FR.history(id).get(3).has("signature"));
    }

    @Test
    void nobodyIsHeldToSignWithoutAKey() {
        problem(INVALID_BODY, register(true, List.of())).body("violations[0].pointer", containsString("/signedOnly"));
    }

    private static String payload(String request, int after, String act) {
        return "{\"act\":%s,\"after\":%d,\"request\":\"%s\"}".formatted(act, after, request);
    }

    private static void wrong(String id, String why, String jws) {
        refused(INVALID_HEADER, () -> post(id, REPORT, jws))
                .body("violations[0].header", containsString("Act-Signature"))
                .body("violations[0].message", containsString(why));
    }

    private static String entrusted() {
        var id = Cases.received();
        FR.does(id, Cases.ENTRUST.replace(Cases.COURT_OF_PARIS, court));
        return id;
    }

    private static Response post(String id, String act, String jws) {
        return post(court, id, act, jws);
    }

    private static Response post(String authority, String id, String act, String jws) {
        return court(authority).header("Act-Signature", jws).body(act).post(Desk.acts(id));
    }

    private static Response unsigned(String id) {
        return court(court).body(REPORT).post(Desk.acts(id));
    }

    private static RequestSpecification court(String authority) {
        var token = TestToken.of("fr-court").with("authority", authority).compact();
        return Desk.nobody().header("Authorization", "Bearer " + token).header("Content-Type", "application/json");
    }

    private static String registered(boolean signedOnly, List<Map<String, Object>> keys) {
        var answer = register(signedOnly, keys);
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private static Response register(boolean signedOnly, List<Map<String, Object>> keys) {
        var authority = new HashMap<String, Object>(Map.of(
                "state",
                "FR",
                "name",
                "Tribunal judiciaire de Brest",
                "functions",
                List.of("COMPETENT"),
                "languages",
                List.of("fr"),
                "channels",
                List.of("CENTRAL"),
                "address",
                "Brest",
                "availability",
                "always",
                "publicKeys",
                keys));
        authority.put("signedOnly", signedOnly);
        return new Desk("depositary").post("/v1/authorities", Cases.object(authority));
    }
}
