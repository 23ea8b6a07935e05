package org.rogatory.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;

/** The methods that a path has, and the refusal of others: the framework leaves the methods out of its 405. */
public final class AllowedMethods {
    private AllowedMethods() {}

    /** The methods of the path in this context; empty if there is nothing at this path. */
    public static Set<String> at(ResteasyReactiveRequestContext context) {
        var methods = new TreeSet<String>();
        var path = context.getPathWithoutPrefix();
        var mapper = new RequestMapper<>(context.getDeployment().getClassMappers());
        var match = mapper.map(path);
        while (match != null) {
            addAll(methods, match);
            match = mapper.continueMatching(path, match);
        }
        complete(methods);
        return methods;
    }

    /** The refusal of any other method. */
    public static Problem refusal(Set<String> allowed) {
        return Problem.of(ProblemType.METHOD_NOT_ALLOWED, ProblemType.METHOD_NOT_ALLOWED.when())
                .header(HttpHeaders.ALLOW, String.join(", ", allowed));
    }

    private static void addAll(Set<String> methods, RequestMatch<InitialMatch> match) {
        var remaining = match.remaining.isEmpty() ? "/" : match.remaining;
        for (var handler : match.value.handlers) {
            if (handler instanceof ClassRoutingHandler routing) {
                routing.getMappers().forEach((method, mapper) -> {
                    if (method != null && mapper.map(remaining) != null) {
                        methods.add(method);
                    }
                });
            }
        }
    }

    private static void complete(Set<String> methods) {
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
    }
}
