package org.rogatory.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rogatory.problem.Problem;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;
import org.rogatory.problem.RouterProblems;

/** Refuses a body that is too long: before a byte is read if its length is told, otherwise while reading. */
@Singleton
final class BodyLimit {
    /** After the headers that every answer has, before the framework's wall, which answers without a body. */
    private static final int BEFORE_THE_WALL = 900;

    private final RouterProblems problems;
    private final long json;
    private final long wall;

    BodyLimit(
            RouterProblems problems,
            @ConfigProperty(name = "rogatory.http.json-limit") MemorySize json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize wall) {
        this.problems = problems;
        this.json = json.asLongValue();
        this.wall = wall.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_WALL);
    }

    byte[] read(InputStream body) throws IOException {
        var bytes = body.readNBytes((int) json + 1);
        if (bytes.length > json) {
            throw new ProblemException(tooLarge(json));
        }
        return bytes;
    }

    private void check(RoutingContext exchange) {
        var limit = limit(exchange.request());
        if (announced(exchange.request()) > limit) {
            problems.answer(tooLarge(limit), exchange);
            // What is already on its way is thrown away: a reset could overtake the answer.
            exchange.request().resume();
        } else {
            exchange.next();
        }
    }

    private long limit(HttpServerRequest request) {
        var type = String.valueOf(request.getHeader("Content-Type")).toLowerCase();
        // A table is read whole, and so is a text.
        return type.startsWith("application/json") || type.startsWith("text/") ? json : wall;
    }

    private static long announced(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }

    private static Problem tooLarge(long limit) {
        return Problem.of(ProblemType.BODY_TOO_LARGE, "At most %d bytes are read here.".formatted(limit));
    }
}
