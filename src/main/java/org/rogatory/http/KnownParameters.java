package org.rogatory.http;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.ProblemException;

/** Refuses query parameters that the operation does not know, has no room for twice, or cannot read. */
final class KnownParameters {
    private final Map<Method, Map<String, QueryParameter>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo resource, UriInfo uri) {
        refuseUnkeepablePaths(uri);
        var parameters = known.computeIfAbsent(resource.getResourceMethod(), QueryParameter::of);
        var faults = uri.getQueryParameters().entrySet().stream()
                .flatMap(sent -> faults(sent.getKey(), sent.getValue(), parameters))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.invalidParameters(faults);
        }
    }

    private static Stream<BadInput> faults(String name, List<String> sent, Map<String, QueryParameter> parameters) {
        var parameter = parameters.get(name);
        return parameter == null
                ? Stream.of(BadInput.parameter(name, "is not known"))
                : parameter.faults(sent).map(message -> BadInput.parameter(name, message));
    }

    /** An id that no database can hold is an id that nothing has. */
    private static void refuseUnkeepablePaths(UriInfo uri) {
        var texts =
                uri.getPathParameters().values().stream().flatMap(List::stream).filter(Objects::nonNull);
        if (texts.anyMatch(text -> PlainText.fault(text).isPresent())) {
            throw ProblemException.notFound();
        }
    }
}
