package org.rogatory.request;

import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.problem.ProblemType.ACT_BLOCKED;
import static org.rogatory.problem.ProblemType.FORBIDDEN;
import static org.rogatory.problem.ProblemType.NOT_FOUND;
import static org.rogatory.problem.ProblemType.UNAUTHORIZED;
import static org.rogatory.request.Desk.COURT;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.VN;
import static org.rogatory.request.Refusals.problem;
import static org.rogatory.request.Refusals.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.TestIssuer;
import org.rogatory.access.TestToken;
import org.rogatory.problem.ProblemType;

/** Every operation on a request, tried by everybody who may not use it. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class WhoMayTest {
    private static final String DOCUMENT =
            "{\"name\":\"a\",\"mediaType\":\"a/b\",\"size\":1,\"sha256\":\"%s\"}".formatted("A".repeat(43));

    /** An operation on one request. */
    private record Operation(String method, String path, String body) {
        Response on(String request, RequestSpecification caller) {
            var sent = body.isEmpty()
                    ? caller
                    : caller.contentType("application/json").body(body);
            return sent.header("If-Match", "\"1\"").request(method, Desk.path(request) + path);
        }
    }

    private static final List<Operation> READING = List.of(
            new Operation("GET", "", ""),
            new Operation("GET", "?at=2026-01-01T00:00:00Z", ""),
            new Operation("GET", "/available-acts", ""),
            new Operation("GET", "/acts", ""),
            new Operation("GET", "/acts?limit=1&after=0", ""),
            new Operation("GET", "/acts/1", ""),
            new Operation("GET", "/related", ""),
            new Operation("GET", "/retrievals", ""),
            new Operation("GET", "/documents", ""));

    private static final List<Operation> CHANGING = List.of(
            new Operation("PUT", "", "{\"kind\":\"STORED_DATA_ACCESS\"}"),
            new Operation("DELETE", "", ""),
            new Operation("POST", "/acts", Cases.WITHDRAW),
            new Operation("POST", "/check", Cases.WITHDRAW),
            new Operation("POST", "/documents", DOCUMENT));

    private static Stream<Operation> operations() {
        return Stream.concat(READING.stream(), CHANGING.stream());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aForeignRequestIsAnsweredLikeAnUnknownOne(Operation operation) {
        var foreign = Cases.submitted();
        var draft = Cases.draft();

        var unknown = text(operation, Cases.UNKNOWN, Desk.DE);
        assertEquals(unknown, text(operation, foreign, Desk.DE));
        assertEquals(unknown, text(operation, draft, Desk.DE));
        assertEquals(unknown, text(operation, draft, FR));
        assertEquals(unknown, text(operation, "not-a-uuid", Desk.DE));
        assertEquals(unknown, text(operation, "1-1-1-1-1", Desk.DE));
        assertEquals(unknown, text(operation, "%00", Desk.DE));
        assertEquals(unknown, text(operation, Cases.UNKNOWN, VN));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void oversightNeverComesNearARequest(Operation operation) {
        var id = Cases.submitted();

        refused(FORBIDDEN, () -> operation.on(id, new Desk("oversight").asking()));
        refused(FORBIDDEN, () -> operation.on(Cases.UNKNOWN, new Desk("oversight").asking()));
        problem(FORBIDDEN, new Desk("oversight").get("/v1/requests"));
    }

    @Test
    void theAuditorReadsEverythingOfItsStateAndChangesNothing() {
        var id = Cases.executed();

        for (var operation : READING) {
            var status = operation.on(id, Desk.AUDITOR.asking()).statusCode();
            assertEquals(operation.path().contains("at=") ? 404 : 200, status, operation.toString());
        }
        for (var operation : CHANGING) {
            refused(FORBIDDEN, () -> operation.on(id, Desk.AUDITOR.asking()));
        }
        refused(FORBIDDEN, () -> Desk.AUDITOR.post("/v1/requests", Cases.storedData()));
        problem(NOT_FOUND, new Desk("de-auditor").get(Desk.path(id)));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void withoutASoundTokenNothingIsAnswered(Operation operation) {
        var id = Cases.submitted();
        for (var token : wrongTokens()) {
            refused(UNAUTHORIZED, () -> operation.on(id, Desk.nobody().header("Authorization", token)));
        }
        refused(UNAUTHORIZED, () -> operation.on(id, Desk.nobody()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-auditor", "fr-registrar", "fr-court", "oversight", "depositary"})
    void onlyCentralAuthoritiesAndContactPointsDraft(String caller) {
        refused(FORBIDDEN, () -> new Desk(caller).post("/v1/requests", Cases.storedData()));
    }

    @Test
    void noAuthorityDraftsOrActsOutsideItsFunction() {
        var police = new Desk("vn-police");
        var id = Cases.received();

        blocked("function", () -> police.post("/v1/requests", Cases.storedData()));
        blocked("function", () -> police.act(id, Cases.ASK_STATUS));
        blocked("function", () -> new Desk("vn-247").post("/v1/requests", Cases.storedData()));
    }

    @Test
    void theOtherSidesActIsBlocked() {
        var id = Cases.submitted();

        blocked("side", () -> VN.act(id, Cases.ACKNOWLEDGE)).body("availableActs.size()", greaterThan(0));
        blocked("side", () -> FR.act(id, Cases.WITHDRAW));
        blocked("side", () -> Desk.REGISTRAR.act(id, Cases.ACKNOWLEDGE));
    }

    @Test
    void aConcludedRequestIsConcluded() {
        var id = Cases.concluded();

        for (var act : List.of(Cases.SUBMIT, Cases.WITHDRAW, Cases.ASK_STATUS)) {
            blocked("status", () -> VN.act(id, act));
        }
        for (var act : List.of(Cases.ACKNOWLEDGE, Cases.TAKE_UP, Cases.ENTRUST, Cases.DELIVER)) {
            blocked("status", () -> FR.act(id, act));
        }
    }

    @Test
    void aCompetentAuthoritySeesWhatWasEntrustedToItAndOnlyReports() {
        var lille = new Desk("fr-court-lille");
        var id = Cases.received();
        problem(NOT_FOUND, COURT.get(Desk.path(id)));
        FR.does(id, Cases.ENTRUST);

        COURT.view(id);
        problem(NOT_FOUND, lille.get(Desk.path(id)));
        problem(NOT_FOUND, new Desk("vn-court").get(Desk.path(id)));
        refused(NOT_FOUND, () -> lille.act(id, "{\"type\":\"REPORT_EXECUTION\",\"text\":\"t\"}"));
        blocked("side", () -> COURT.act(id, Cases.DELIVER));
        blocked("side", () -> COURT.act(id, Cases.ENTRUST));
        blocked("side", () -> FR.act(id, "{\"type\":\"REPORT_EXECUTION\",\"text\":\"t\"}"));
        COURT.does(id, "{\"type\":\"REPORT_EXECUTION\",\"text\":\"Done.\"}");
    }

    @Test
    void aDraftIsSeenByTheAuthorityThatWritesIt() {
        var mark = "W-" + System.nanoTime();
        var id = Cases.draft(VN, Cases.storedData().put("ownReference", mark));

        new Desk("vn-central-2").view(id);
        for (var other : List.of("vn-police", "vn-247", "vn-court", "vn-auditor", "vn-registrar", "fr-central")) {
            problem(NOT_FOUND, new Desk(other).get(Desk.path(id)));
            assertEquals(
                    List.of(),
                    new Desk(other).get("/v1/requests?ownReference=" + mark).path("items"));
        }
    }

    private static ValidatableResponse blocked(String rule, Supplier<Response> act) {
        return refused(ACT_BLOCKED, act).body("violations.rule", hasItem(rule));
    }

    private static String text(Operation operation, String id, Desk desk) {
        var answer = operation.on(id, desk.asking());
        problem(ProblemType.NOT_FOUND, answer);
        return answer.asString().replace(id, "{id}").replace("%00", "{id}");
    }

    private static List<String> wrongTokens() {
        var anHourAgo = Instant.now().minus(Duration.ofHours(2));
        return Stream.of(
                        sound().with("aud", "another").compact(),
                        sound().valid(anHourAgo, Duration.ofHours(1)).compact(),
                        sound().without("authority").compact(),
                        sound().with("authority", Cases.UNKNOWN).compact(),
                        sound().with("groups", List.of("admin")).compact(),
                        sound().unsigned(),
                        "garbage")
                .map("Bearer "::concat)
                .toList();
    }

    private static TestToken sound() {
        return TestToken.of("vn-central");
    }
}
