package org.rogatory.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.problem.ProblemType.ACT_BLOCKED;
import static org.rogatory.problem.ProblemType.FORBIDDEN;
import static org.rogatory.problem.ProblemType.IDEMPOTENCY_KEY_REUSED;
import static org.rogatory.problem.ProblemType.INVALID_BODY;
import static org.rogatory.problem.ProblemType.INVALID_HEADER;
import static org.rogatory.problem.ProblemType.INVALID_PARAMETER;
import static org.rogatory.problem.ProblemType.MALFORMED_JSON;
import static org.rogatory.problem.ProblemType.METHOD_NOT_ALLOWED;
import static org.rogatory.problem.ProblemType.NOT_ACCEPTABLE;
import static org.rogatory.problem.ProblemType.NOT_FOUND;
import static org.rogatory.problem.ProblemType.PRECONDITION_FAILED;
import static org.rogatory.problem.ProblemType.PRECONDITION_REQUIRED;
import static org.rogatory.problem.ProblemType.UNAUTHORIZED;
import static org.rogatory.problem.ProblemType.UNSUPPORTED_MEDIA_TYPE;
import static org.rogatory.request.Refusals.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.rogatory.access.TestIssuer;
import org.rogatory.problem.ProblemType;

/** A request with two faults is refused for the one that is checked first, whichever two they are. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class OrderOfChecksTest {
    private static final List<List<ProblemType>> ORDER = List.of(
            List.of(METHOD_NOT_ALLOWED),
            List.of(UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE),
            List.of(UNAUTHORIZED),
            List.of(FORBIDDEN),
            List.of(INVALID_PARAMETER, INVALID_HEADER, MALFORMED_JSON, INVALID_BODY),
            List.of(NOT_FOUND),
            List.of(IDEMPOTENCY_KEY_REUSED),
            List.of(PRECONDITION_REQUIRED, PRECONDITION_FAILED),
            List.of(ACT_BLOCKED));

    /** A fault, and the parts of a sound request that it replaces; an empty header is not sent. */
    private record Fault(ProblemType type, Map<String, String> parts) {}

    private static final List<Fault> OF_EVERY_CHANGE = List.of(
            new Fault(METHOD_NOT_ALLOWED, Map.of("method", "PATCH")),
            new Fault(UNSUPPORTED_MEDIA_TYPE, Map.of("Content-Type", "text/plain")),
            new Fault(UNSUPPORTED_MEDIA_TYPE, Map.of("Content-Type", "")),
            new Fault(NOT_ACCEPTABLE, Map.of("Accept", "text/html")),
            new Fault(UNAUTHORIZED, Map.of("caller", "")),
            new Fault(FORBIDDEN, Map.of("caller", "fr-auditor")),
            new Fault(FORBIDDEN, Map.of("caller", "oversight")),
            new Fault(INVALID_PARAMETER, Map.of("query", "?dryRun=true")),
            new Fault(INVALID_HEADER, Map.of("If-Match", "7")),
            new Fault(INVALID_HEADER, Map.of("Idempotency-Key", "a b")),
            new Fault(MALFORMED_JSON, Map.of("body", "{")),
            new Fault(INVALID_BODY, Map.of("body", "{\"type\":\"ACKNOWLEDGE\",\"kind\":\"NOPE\"}")),
            new Fault(NOT_FOUND, Map.of("id", Cases.UNKNOWN)),
            new Fault(NOT_FOUND, Map.of("id", "not-a-uuid")),
            new Fault(NOT_FOUND, Map.of("caller", "de-central")),
            new Fault(PRECONDITION_FAILED, Map.of("If-Match", "\"99\"")),
            new Fault(PRECONDITION_FAILED, Map.of("If-Match", "W/\"1\"")));

    @Test
    void ofTwoFaultsInAnActTheEarlierIsTold() {
        var key = "order-" + System.nanoTime();
        var id = Cases.submitted();
        Desk.FR
                .sending(Cases.ACKNOWLEDGE)
                .header("Idempotency-Key", key)
                .post(Desk.acts(id))
                .then()
                .statusCode(201);
        var sound = Map.of("method", "POST", "id", id, "path", "/acts", "caller", "fr-central", "body", Cases.TAKE_UP);
        var faults = Stream.concat(
                OF_EVERY_CHANGE.stream(),
                Stream.of(
                        new Fault(IDEMPOTENCY_KEY_REUSED, Map.of("Idempotency-Key", key)),
                        new Fault(ACT_BLOCKED, Map.of("body", Cases.ASK_STATUS))));

        everyPair(sound, faults.toList());
    }

    @Test
    void ofTwoFaultsInTheEditOfADraftTheEarlierIsTold() {
        var id = Cases.submitted();
        var draft = Cases.storedData().toString();
        var sound = Map.of("method", "PUT", "id", id, "path", "", "caller", "vn-central", "body", draft);
        var submitted = new Fault(ACT_BLOCKED, Map.of("If-Match", "\"1\""));
        var silent = new Fault(PRECONDITION_REQUIRED, Map.of("If-Match", ""));

        everyPair(
                sound,
                Stream.concat(
                                OF_EVERY_CHANGE.stream()
                                        .filter(fault -> !fault.parts().containsKey("Idempotency-Key")),
                                Stream.of(submitted, silent))
                        .toList());
    }

    @Test
    void ofTwoFaultsInTheDeletionOfADraftTheEarlierIsTold() {
        var sound = Map.of("method", "DELETE", "id", Cases.submitted(), "path", "", "caller", "vn-central");
        var faults = OF_EVERY_CHANGE.stream()
                .filter(fault -> fault.parts().keySet().stream()
                        .noneMatch(List.of("body", "Content-Type", "Accept", "Idempotency-Key")::contains))
                .toList();

        everyPair(sound, faults);
    }

    private static void everyPair(Map<String, String> sound, List<Fault> faults) {
        var pairs = IntStream.range(0, faults.size())
                .boxed()
                .flatMap(i -> faults.subList(i, faults.size()).stream()
                        .filter(other -> other == faults.get(i) || distinct(faults.get(i), other))
                        .map(other -> pair(sound, faults.get(i), other)));
        Rows.unchangedBy(() -> assertAll(pairs));
    }

    private static boolean distinct(Fault one, Fault other) {
        return rank(one.type()) != rank(other.type())
                && one.parts().keySet().stream().noneMatch(other.parts()::containsKey);
    }

    private static Executable pair(Map<String, String> sound, Fault one, Fault other) {
        return () -> {
            var sent = new HashMap<>(sound);
            sent.putAll(one.parts());
            sent.putAll(other.parts());
            var expected = rank(one.type()) <= rank(other.type()) ? one.type() : other.type();
            var answer = send(sent);
            assertEquals(
                    expected.status(), answer.statusCode(), () -> one + " and " + other + ": " + answer.asString());
            problem(expected, answer);
        };
    }

    private static int rank(ProblemType type) {
        return IntStream.range(0, ORDER.size())
                .filter(place -> ORDER.get(place).contains(type))
                .findFirst()
                .orElseThrow();
    }

    private static Response send(Map<String, String> sent) {
        var caller = sent.get("caller");
        var request = caller.isEmpty() ? Desk.nobody() : new Desk(caller).asking();
        if (sent.containsKey("body")) {
            request.body(sent.get("body").getBytes(UTF_8));
            var type = sent.getOrDefault("Content-Type", "application/json");
            request.header("Content-Type", type.isEmpty() ? "nonsense" : type);
        }
        Stream.of("Accept", "If-Match", "Idempotency-Key")
                .filter(name -> !sent.getOrDefault(name, "").isEmpty())
                .forEach(name -> request.header(name, sent.get(name)));
        var path = Desk.path(sent.get("id")) + sent.get("path") + sent.getOrDefault("query", "");
        return request.request(sent.get("method"), path);
    }
}
