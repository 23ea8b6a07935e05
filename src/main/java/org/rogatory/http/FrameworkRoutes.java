package org.rogatory.http;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rogatory.problem.AllowedMethods;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.RouterProblems;

/** What the framework serves by itself is only read: by itself it would answer every method alike. */
@Singleton
final class FrameworkRoutes {
    /** After the headers that every answer has and the limit of bodies, before the framework's own handlers. */
    private static final int EARLY = -800;

    private static final List<String> OPERATIONS = List.of("/q/health*", "/q/metrics*");
    private static final Set<String> ALLOWED = new TreeSet<>(Set.of("GET", "HEAD", "OPTIONS"));

    private final RouterProblems problems;
    private final String contract;

    FrameworkRoutes(RouterProblems problems, @ConfigProperty(name = "quarkus.smallrye-openapi.path") String contract) {
        this.problems = problems;
        this.contract = contract;
    }

    void register(@Observes Router router) {
        router.route(contract).order(EARLY).handler(this::onlyRead);
        OPERATIONS.forEach(path -> router.route(path).order(EARLY).handler(this::onlyRead));
        // The contract has one name; the framework gives it three more, of which the contract says nothing.
        router.routeWithRegex(contract + "\\.(json|ya?ml)").order(EARLY).handler(this::absent);
    }

    /** The port of its own that operations have in production. */
    void register(@Observes ManagementInterface management) {
        OPERATIONS.forEach(path -> management.router().route(path).order(EARLY).handler(this::onlyRead));
    }

    private void onlyRead(RoutingContext exchange) {
        var method = exchange.request().method().name();
        if (!ALLOWED.contains(method)) {
            problems.answer(AllowedMethods.refusal(ALLOWED), exchange);
        } else if (method.equals("OPTIONS")) {
            exchange.response()
                    .setStatusCode(204)
                    .putHeader(HttpHeaders.ALLOW, String.join(", ", ALLOWED))
                    .end();
        } else {
            exchange.next();
        }
    }

    private void absent(RoutingContext exchange) {
        problems.answer(ProblemException.notFound().problem(), exchange);
    }
}
