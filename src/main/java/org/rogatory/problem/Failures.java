package org.rogatory.problem;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What a failure that is not yet a problem is told as; never with the failure's own words. */
final class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final String RETRY_AFTER_SECONDS = "10";

    private Failures() {}

    static Problem problem(Throwable failure, boolean tokenSent) {
        if (failure instanceof ProblemException known) {
            return known.problem();
        }
        if (Outage.ofDatabase(failure) || Outage.ofIdentityProvider(failure)) {
            return unavailable(failure);
        }
        if (failure instanceof UnauthorizedException || failure instanceof AuthenticationException) {
            return unauthorized(tokenSent);
        }
        if (failure instanceof ForbiddenException) {
            return Problem.of(ProblemType.FORBIDDEN, ProblemType.FORBIDDEN.when());
        }
        return masked(failure);
    }

    private static Problem unauthorized(boolean tokenSent) {
        return Problem.of(ProblemType.UNAUTHORIZED, ProblemType.UNAUTHORIZED.when())
                .header("WWW-Authenticate", tokenSent ? "Bearer error=\"invalid_token\"" : "Bearer");
    }

    private static Problem unavailable(Throwable failure) {
        LOG.error("A dependency does not answer", Wordless.of(failure));
        return Problem.of(ProblemType.UNAVAILABLE, ProblemType.UNAVAILABLE.when())
                .header("Retry-After", RETRY_AFTER_SECONDS);
    }

    private static Problem masked(Throwable failure) {
        var id = UUID.randomUUID();
        LOG.errorf(Wordless.of(failure), "Unexpected failure, errorId %s", id);
        return Problem.of(ProblemType.INTERNAL_ERROR, ProblemType.INTERNAL_ERROR.when())
                .with("errorId", id);
    }
}
