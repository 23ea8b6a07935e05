package org.rogatory.log;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.rogatory.http.Page;
import org.rogatory.request.ActEntry;

/**
 * Puts the log's word into hands outside: a receipt on each act that is accepted, the newest checkpoint on each history.
 * Neither can fail an answer: an act is on record by then, and is not lost for want of a receipt.
 */
final class HandedOut {
    private static final Logger LOG = Logger.getLogger(HandedOut.class);
    private static final String RECEIPT = "Act-Receipt";
    private static final String CHECKPOINT = "Log-Checkpoint";
    private static final Pattern HISTORY = Pattern.compile("/?v1/requests/[^/]+/acts/?");

    private final Receipts receipts;
    private final LogReading log;

    HandedOut(Receipts receipts, LogReading log) {
        this.receipts = receipts;
        this.log = log;
    }

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response, UriInfo uri) {
        if (response.getStatus() == 201 && response.getEntity() instanceof ActEntry act) {
            var id = UUID.fromString(uri.getPathParameters().getFirst("id"));
            put(response, RECEIPT, () -> Stream.of(receipts.of(id, act)));
        } else if (response.getEntity() instanceof Page
                && HISTORY.matcher(uri.getPath()).matches()) {
            put(
                    response,
                    CHECKPOINT,
                    () -> log.checkpointIfSigned().stream()
                            .map(note -> Base64.getUrlEncoder()
                                    .withoutPadding()
                                    .encodeToString(note.encode().getBytes(StandardCharsets.UTF_8))));
        }
    }

    private static void put(ContainerResponseContext response, String header, Supplier<Stream<String>> value) {
        try {
            value.get().forEach(text -> response.getHeaders().putSingle(header, text));
        } catch (RuntimeException e) {
            LOG.errorf("An answer goes without %s: %s", header, e.getClass().getName());
        }
    }
}
