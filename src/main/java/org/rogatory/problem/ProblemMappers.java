package org.rogatory.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Turns every failure inside a REST resource, or on the way to one, into a problem document. */
final class ProblemMappers {
    private final ProblemDocument document;

    ProblemMappers(ProblemDocument document) {
        this.document = document;
    }

    @ServerExceptionMapper
    Response known(ProblemException failure, RoutingContext request) {
        return answer(failure.problem(), request);
    }

    @ServerExceptionMapper
    Response refusedByTheFramework(WebApplicationException failure, RoutingContext request) {
        if (failure.getResponse().getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
            return failure.getResponse();
        }
        var allowed = AllowedMethods.at(CurrentRequestManager.get());
        // Where resources share a path's beginning, the framework says 404 for a method that no resource has there.
        if (!allowed.isEmpty() && !allowed.contains(request.request().method().name())) {
            return answer(AllowedMethods.refusal(allowed), request);
        }
        return answer(problem(failure, request), request);
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException failure, RoutingContext request) {
        return any(failure, request);
    }

    @ServerExceptionMapper
    Response badToken(AuthenticationFailedException failure, RoutingContext request) {
        return any(failure, request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, RoutingContext request) {
        return any(failure, request);
    }

    /** Bodies are read by StrictJson alone: here the fault is ours, and the framework's mapper would show it. */
    @ServerExceptionMapper
    Response unreadable(MismatchedInputException failure, RoutingContext request) {
        return any(failure, request);
    }

    @ServerExceptionMapper
    Response any(Throwable failure, RoutingContext request) {
        return answer(Failures.problem(failure, tokenSent(request)), request);
    }

    private static Problem problem(WebApplicationException failure, RoutingContext request) {
        var status = failure.getResponse().getStatus();
        if (status == 400) {
            // Bodies and query parameters are ours; what the framework itself still refuses is a header.
            return Problem.of(ProblemType.INVALID_HEADER, ProblemType.INVALID_HEADER.when());
        }
        return ProblemType.withStatus(status)
                .filter(type -> status < 500 && status != 401)
                .map(type -> Problem.of(type, type.when()))
                .orElseGet(() -> Failures.problem(failure, tokenSent(request)));
    }

    private Response answer(Problem problem, RoutingContext request) {
        var response = Response.status(problem.type().status())
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(document.bytes(problem, request.request().path()));
        problem.headers().forEach(response::header);
        return response.build();
    }

    private static boolean tokenSent(RoutingContext request) {
        return request.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }
}
