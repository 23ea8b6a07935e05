package org.rogatory.request;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.rogatory.problem.ProblemType;

/** Refusals as the catalogue has them. */
final class Refusals {
    private Refusals() {}

    /** The answer is this problem, and no row has changed. */
    static ValidatableResponse refused(ProblemType type, Supplier<Response> request) {
        var answer = new AtomicReference<Response>();
        Rows.unchangedBy(() -> answer.set(request.get()));
        return problem(type, answer.get());
    }

    static ValidatableResponse problem(ProblemType type, Response answer) {
        var sound = answer.then()
                .statusCode(type.status())
                .contentType("application/problem+json")
                .header("X-Correlation-Id", notNullValue())
                .header("Cache-Control", "no-store");
        told(type, Cases.tree(answer));
        return sound;
    }

    /** Read here and not by REST Assured, which compiles a script for each path: hundreds of refusals are looked at. */
    private static void told(ProblemType type, JsonNode problem) {
        assertEquals(type.uri().toString(), problem.path("type").textValue());
        assertEquals(type.title(), problem.path("title").textValue());
        assertEquals(IntNode.valueOf(type.status()), problem.get("status"));
        assertThat(problem.path("detail").textValue(), not(blankOrNullString()));
        assertTrue(problem.hasNonNull("instance"), problem::toString);
    }
}
