package org.rogatory.request;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.problem.ProblemType.INVALID_PARAMETER;
import static org.rogatory.problem.ProblemType.METHOD_NOT_ALLOWED;
import static org.rogatory.problem.ProblemType.NOT_FOUND;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.VN;
import static org.rogatory.request.Refusals.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.TestIssuer;

/** Reading as RFC 9110 has it: known versions, heads, methods, and a request as it stood at an instant. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class ReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "W/\"1\"", "*", "\"0\", \"1\""})
    void whoHasTheVersionIsNotSentItAgain(String known) {
        var path = Desk.path(Cases.submitted());

        VN.asking()
                .header("If-None-Match", known)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", "\"1\"")
                .header("Vary", "Authorization, Accept, Accept-Language")
                .body(blankOrNullString());
        VN.asking().header("If-None-Match", known).head(path).then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "W/\"2\"", "nonsense", "\"01\""})
    void whoHasAnotherVersionIsSentThisOne(String known) {
        var path = Desk.path(Cases.submitted());

        VN.asking()
                .header("If-None-Match", known)
                .get(path)
                .then()
                .statusCode(200)
                .body("version", is(1));
    }

    @Test
    void aForeignRequestIsNotNotModified() {
        var path = Desk.path(Cases.submitted());

        problem(NOT_FOUND, Desk.DE.asking().header("If-None-Match", "*").get(path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | DELETE, GET, HEAD, OPTIONS, PUT | POST PATCH",
                "/acts | GET, HEAD, OPTIONS, POST | PUT PATCH DELETE",
                "/acts/1 | GET, HEAD, OPTIONS | POST PUT PATCH DELETE",
                "/check | OPTIONS, POST | GET HEAD PUT PATCH DELETE",
                "/available-acts | GET, HEAD, OPTIONS | POST PUT PATCH DELETE",
                "/related | GET, HEAD, OPTIONS | POST PUT DELETE",
                "/retrievals | GET, HEAD, OPTIONS | POST PUT DELETE",
                "/documents | GET, HEAD, OPTIONS, POST | PUT DELETE",
            })
    void everyPathTellsItsMethods(String path, String allowed, String others) {
        var whole = Desk.path(Cases.UNKNOWN) + path.replace("'", "");

        Desk.nobody().options(whole).then().statusCode(204).header("Allow", allowed);
        for (var method : others.split(" ")) {
            var answer = VN.asking().request(method, whole);
            answer.then().statusCode(405).header("Allow", allowed);
            if (!method.equals("HEAD")) {
                problem(METHOD_NOT_ALLOWED, answer);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/acts", "/acts/1", "/available-acts", "/related", "/retrievals", "/documents"})
    void aHeadIsTheSameWithoutABody(String path) {
        var whole = Desk.path(Cases.submitted()) + path;
        var get = VN.get(whole);
        var head = VN.asking().head(whole);

        head.then().statusCode(200).body(blankOrNullString());
        assertEquals(get.header("ETag"), head.header("ETag"));
        assertEquals(get.contentType(), head.contentType());
        for (var answer : List.of(get, head)) {
            answer.then()
                    .header("Cache-Control", "no-store")
                    .header("Vary", "Authorization, Accept, Accept-Language")
                    .contentType(startsWith("application/json"));
        }
        VN.asking().head(Desk.path(Cases.UNKNOWN) + path).then().statusCode(404).body(blankOrNullString());
    }

    @Test
    void whereSomethingIsCanBeReadThere() {
        var made = VN.post("/v1/requests", Cases.storedData());
        assertEquals(
                made.<String>path("id"), VN.get(path(made.header("Location"))).path("id"));
        var id = made.<String>path("id");

        var act = VN.act(id, Cases.SUBMIT);

        assertEquals(Desk.acts(id) + "/1", path(act.header("Location")));
        assertEquals(Cases.tree(act), VN.seen(path(act.header("Location"))));
    }

    @Test
    void aRequestIsShownAsItStood() {
        var id = Cases.inExecution();
        FR.does(id, Cases.ENTRUST);
        VN.does(id, Cases.ASK_STATUS);
        var acts = FR.history(id);
        for (int number = 1; number <= acts.size(); number++) {
            var act = acts.get(number - 1);
            var then = VN.get(Desk.path(id) + "?at=" + act.get("at").asText());

            then.then()
                    .statusCode(200)
                    .header("ETag", "\"" + number + "\"")
                    .body("version", is(number))
                    .body("head.number", is(number))
                    .body("head.digest", is(act.get("digest").asText()))
                    .body("status", is(act.get("statusAfter").asText()))
                    .body("changedAt", is(act.get("at").asText()))
                    .body("obligations.size()", is(number == 5 ? 1 : 0));
        }
        assertEquals(VN.view(id), VN.seen(Desk.path(id) + "?at=2999-01-01T00:00:00Z"));
    }

    @Test
    void beforeItWasSubmittedARequestWasNobodysButItsAuthors() {
        var id = Cases.submitted();
        var before = Instant.parse(VN.view(id).get("submittedAt").asText()).minusNanos(1_000);

        problem(NOT_FOUND, FR.get(Desk.path(id) + "?at=" + before));
        problem(NOT_FOUND, VN.get(Desk.path(id) + "?at=1999-01-01T00:00:00Z"));
        problem(NOT_FOUND, Desk.DE.get(Desk.path(id) + "?at=2999-01-01T00:00:00Z"));
        for (var at : List.of("", "now", "2026-01-01", "2026-13-01T00:00:00Z", "2026-01-01T00:00:00")) {
            problem(INVALID_PARAMETER, VN.get(Desk.path(id) + "?at=" + at));
        }
    }

    @Test
    void actsFollowOneAnotherInTimeToTheMicrosecond() {
        var acts = FR.history(Cases.executed());
        var last = Instant.EPOCH;
        for (var act : acts) {
            var at = act.get("at").asText();
            assertTrue(at.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z"), at);
            assertTrue(Instant.parse(at).isAfter(last), at);
            last = Instant.parse(at);
        }
        assertEquals(6, acts.size());
    }

    private static String path(String location) {
        return URI.create(location).getPath();
    }
}
