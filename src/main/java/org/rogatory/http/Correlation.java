package org.rogatory.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives each exchange an id that the answer and every log line about it carry. */
@Singleton
final class Correlation {
    private static final String HEADER = "X-Correlation-Id";
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int FIRST = 1_000;

    void register(@Observes Filters filters) {
        filters.register(this::mark, FIRST);
    }

    private void mark(RoutingContext exchange) {
        var id = id(exchange.request());
        MDC.put("correlationId", id);
        exchange.response().putHeader(HEADER, id);
        exchange.next();
    }

    private static String id(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .filter(SAFE.asMatchPredicate())
                .or(() -> traced(request.getHeader("traceparent")))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private static Optional<String> traced(String parent) {
        return Optional.ofNullable(parent)
                .map(TRACE::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1));
    }
}
