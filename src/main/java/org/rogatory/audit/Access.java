package org.rogatory.audit;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.rogatory.access.Caller;
import org.rogatory.access.CurrentCaller;

/**
 * One use of an operation that shows what is not public, or an attempt at it.
 *
 * @param caller as far as it is known: a token that is refused proves nobody
 * @param operation its operationId
 * @param part what of the request: the number of an act, or the id of a document
 * @param status of the answer: 2xx was shown, 304 was known already, everything else was refused
 * @param correlationId the answer's, by which log lines are found
 */
record Access(
        Instant at,
        Optional<Caller> caller,
        String operation,
        Optional<UUID> request,
        Optional<String> part,
        int status,
        String correlationId) {
    private static final String REQUESTS = "/v1/requests/";
    private static final String ID_OF_REQUEST = "id";
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    /** Nothing else of a path is kept: whoever asks may write there what it likes. */
    private static final Pattern PART = Pattern.compile("\\d{1,10}|" + ID.pattern());

    static Access of(Instant at, String operation, UriInfo uri, RoutingContext http, int status) {
        return new Access(
                at.truncatedTo(ChronoUnit.MICROS),
                CurrentCaller.in(http),
                operation,
                request(uri).filter(ID.asMatchPredicate()).map(UUID::fromString),
                part(uri).filter(PART.asMatchPredicate()),
                status,
                http.response().headers().get("X-Correlation-Id"));
    }

    private static Optional<String> request(UriInfo uri) {
        return Optional.ofNullable(uri.getPathParameters().getFirst(ID_OF_REQUEST))
                .filter(id -> uri.getPath().startsWith(REQUESTS));
    }

    private static Optional<String> part(UriInfo uri) {
        return uri.getPathParameters().entrySet().stream()
                .filter(variable -> !variable.getKey().equals(ID_OF_REQUEST))
                .map(variable -> variable.getValue().get(0))
                .findFirst();
    }
}
