package org.rogatory.request;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

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
        return answer.then()
                .statusCode(type.status())
                .contentType("application/problem+json")
                .body("type", is(type.uri().toString()))
                .body("title", equalTo(type.title()))
                .body("status", is(type.status()))
                .body("detail", not(blankOrNullString()))
                .body("instance", notNullValue())
                .header("X-Correlation-Id", notNullValue())
                .header("Cache-Control", "no-store");
    }
}
