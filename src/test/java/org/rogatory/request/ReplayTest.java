package org.rogatory.request;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.rogatory.problem.ProblemType.ACT_BLOCKED;
import static org.rogatory.problem.ProblemType.IDEMPOTENCY_KEY_REUSED;
import static org.rogatory.problem.ProblemType.INVALID_HEADER;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.VN;
import static org.rogatory.request.Refusals.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.TestIssuer;

/** A key names one attempt: what was done is answered again and not done again. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class ReplayTest {
    private final String key = UUID.randomUUID().toString();

    @Test
    void anActIsAnsweredAgainAndNotDoneAgain() {
        var id = Cases.submitted();
        var first = send(FR, Desk.acts(id), Cases.ACKNOWLEDGE);
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());

        Rows.unchangedBy(() -> sameAgain(first, send(FR, Desk.acts(id), Cases.ACKNOWLEDGE)));
        Rows.unchangedBy(() -> sameAgain(first, send(FR, Desk.acts(id), " " + respaced(Cases.ACKNOWLEDGE))));
    }

    @Test
    void anActIsAnsweredAgainAlsoWhenItsVersionIsStaleByNow() {
        var id = Cases.submitted();
        var first = send(FR, Desk.acts(id), Cases.ACKNOWLEDGE, "\"1\"");
        first.then().statusCode(201).header("ETag", "\"2\"");
        FR.does(id, Cases.TAKE_UP);

        Rows.unchangedBy(() -> sameAgain(first, send(FR, Desk.acts(id), Cases.ACKNOWLEDGE, "\"1\"")));
    }

    @Test
    void aDraftIsMadeOnceAndAnsweredAgainAlsoWhenItIsSubmittedByNow() {
        var body = Cases.storedData().toString();
        var first = send(VN, "/v1/requests", body);
        first.then().statusCode(201);
        sameAgain(first, send(VN, "/v1/requests", body));
        VN.does(first.path("id"), Cases.SUBMIT);

        var later = send(VN, "/v1/requests", body);

        later.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .body("id", equalTo(first.path("id")))
                .body("status", equalTo("SUBMITTED"));
    }

    @Test
    void aDocumentIsRegisteredOnce() {
        var path = Desk.path(Cases.draft()) + "/documents";
        var body = "{\"name\":\"a.pdf\",\"mediaType\":\"application/pdf\",\"size\":1,\"sha256\":\"%s\"}"
                .formatted("A".repeat(43));
        var first = send(VN, path, body);
        first.then().statusCode(201);

        Rows.unchangedBy(() -> sameAgain(first, send(VN, path, body)));
    }

    @Test
    void anotherRequestMayNotTakeTheKey() {
        var id = Cases.submitted();
        send(FR, Desk.acts(id), Cases.ACKNOWLEDGE).then().statusCode(201);

        refused(IDEMPOTENCY_KEY_REUSED, () -> send(FR, Desk.acts(id), Cases.TAKE_UP));
        refused(IDEMPOTENCY_KEY_REUSED, () -> send(FR, Desk.acts(id), Cases.ACKNOWLEDGE, "\"1\""));
    }

    @Test
    void aKeyBelongsToItsCallerAndItsPath() {
        var id = Cases.submitted();
        var other = Cases.submitted();
        send(FR, Desk.acts(id), Cases.ACKNOWLEDGE).then().statusCode(201);

        send(FR, Desk.acts(other), Cases.ACKNOWLEDGE)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
        refused(ACT_BLOCKED, () -> send(new Desk("fr-central-2"), Desk.acts(id), Cases.ACKNOWLEDGE));
        refused(ACT_BLOCKED, () -> send(VN, Desk.acts(id), Cases.ACKNOWLEDGE));
    }

    @Test
    void aRefusalLeavesTheKeyFree() {
        var id = Cases.submitted();
        refused(ACT_BLOCKED, () -> send(FR, Desk.acts(id), Cases.TAKE_UP));

        send(FR, Desk.acts(id), Cases.ACKNOWLEDGE).then().statusCode(201);
    }

    @Test
    void quotedOrBareItIsTheSameKey() {
        var id = Cases.submitted();
        var bare = send(FR, Desk.acts(id), Cases.ACKNOWLEDGE);

        Rows.unchangedBy(() -> sameAgain(
                bare,
                FR.sending(Cases.ACKNOWLEDGE)
                        .header("Idempotency-Key", '"' + key + '"')
                        .post(Desk.acts(id))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "\"a", "\"\"", "a\u00e9", ""})
    void whatIsNoKeyIsRefused(String malformed) {
        var id = Cases.submitted();

        refused(
                        INVALID_HEADER,
                        () -> FR.sending(Cases.ACKNOWLEDGE)
                                .header("Idempotency-Key", malformed)
                                .post(Desk.acts(id)))
                .body("violations.header", hasSize(1));
    }

    @Test
    void withoutAKeyTheSameIsDoneTwice() {
        var body = Cases.storedData().toString();

        assertNotEquals(
                VN.post("/v1/requests", body).<String>path("id"),
                VN.post("/v1/requests", body).<String>path("id"));
    }

    private Response send(Desk desk, String path, String body) {
        return desk.sending(body).header("Idempotency-Key", key).post(path);
    }

    private Response send(Desk desk, String path, String body, String ifMatch) {
        return desk.sending(body)
                .header("Idempotency-Key", key)
                .header("If-Match", ifMatch)
                .post(path);
    }

    private static void sameAgain(Response first, Response again) {
        again.then().statusCode(first.statusCode()).header("Idempotency-Replayed", "true");
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertEquals(first.asString(), again.asString());
    }

    /** The same JSON in other characters. */
    private static String respaced(String json) {
        return Cases.tree(json).toPrettyString();
    }
}
