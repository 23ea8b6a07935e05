package org.rogatory.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Problem documents for what ends outside the REST resources: unknown paths and failures of the router. */
@Singleton
public final class RouterProblems {
    /** Before the framework's own failure handler, which writes HTML. */
    private static final int EARLY = -1_000;

    private final ProblemDocument document;

    RouterProblems(ProblemDocument document) {
        this.document = document;
    }

    void register(@Observes Router router) {
        router.route().order(EARLY).failureHandler(this::failed);
        router.errorHandler(404, request -> answer(ProblemException.notFound().problem(), request));
    }

    /** Answers outside the REST resources. */
    public void answer(Problem problem, RoutingContext request) {
        var response = request.response();
        if (response.headWritten()) {
            response.reset();
            return;
        }
        problem.headers().forEach(response::putHeader);
        response.setStatusCode(problem.type().status())
                .putHeader("Content-Type", ProblemDocument.MEDIA_TYPE)
                .end(Buffer.buffer(document.bytes(problem, request.request().path())));
    }

    private void failed(RoutingContext request) {
        answer(problem(request), request);
    }

    private static Problem problem(RoutingContext request) {
        if (request.failure() == null || request.statusCode() < 500 && request.statusCode() > 0) {
            return ofStatus(request.statusCode());
        }
        var tokenSent = request.request().headers().contains("Authorization");
        return Failures.problem(request.failure(), tokenSent);
    }

    private static Problem ofStatus(int status) {
        var type = ProblemType.withStatus(status).orElse(ProblemType.INTERNAL_ERROR);
        return Problem.of(type, type.when());
    }
}
