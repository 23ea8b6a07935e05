package org.rogatory.audit;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.rogatory.problem.Problem;
import org.rogatory.problem.ProblemDocument;
import org.rogatory.problem.ProblemType;

/**
 * Puts every access to what is not public on record, refused attempts too, before anything of the answer leaves. If
 * that fails nothing leaves but a problem: what nobody can account for is not shown.
 */
final class AccessFilter {
    /** When other filters have had their say, so that what is recorded is what is answered. */
    private static final int LAST = 0;

    private static final Logger LOG = Logger.getLogger(AccessFilter.class);
    private static final Problem UNRECORDED = Problem.of(
            ProblemType.UNAVAILABLE, "The access could not be put on record, and what is not on record is not shown.");
    private static final String RETRY_AFTER_SECONDS = "10";

    private final AccessRecord records;
    private final ProblemDocument problems;
    private final Clock clock;

    AccessFilter(AccessRecord records, ProblemDocument problems, Clock clock) {
        this.records = records;
        this.problems = problems;
        this.clock = clock;
    }

    /** Refusals of the token come from the event loop, which must not wait for the database. */
    @ServerResponseFilter(priority = LAST)
    Uni<Void> account(ResourceInfo resource, UriInfo uri, RoutingContext http, ContainerResponseContext answer) {
        var access = Optional.ofNullable(resource.getResourceMethod())
                .flatMap(method -> Recorded.operation(method, answer))
                .map(operation -> Access.of(clock.instant(), operation, uri, http, answer.getStatus()));
        if (access.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        if (BlockingOperationControl.isBlockingAllowed()) {
            account(access.get(), http, answer);
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom()
                .voidItem()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(() -> account(access.get(), http, answer));
    }

    private void account(Access access, RoutingContext http, ContainerResponseContext answer) {
        try {
            records.keep(access);
        } catch (SQLException | RuntimeException e) {
            LOG.errorf("An access could not be put on record: %s", e.getClass().getName());
            withhold(http, answer);
        }
    }

    private void withhold(RoutingContext http, ContainerResponseContext answer) {
        answer.getHeaders().clear();
        answer.setStatus(UNRECORDED.type().status());
        answer.setEntity(
                problems.bytes(UNRECORDED, http.request().path()),
                new Annotation[0],
                MediaType.valueOf(ProblemDocument.MEDIA_TYPE));
        answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
}
