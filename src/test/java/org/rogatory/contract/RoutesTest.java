package org.rogatory.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.MediaTypeMapper;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered is described, and what is described is answered. */
@QuarkusTest
class RoutesTest {
    private static final String CONTRACT = "/v1/openapi";

    private final Router router;

    RoutesTest(Router router) {
        this.router = router;
    }

    @Test
    void routesThatAreAnsweredAreThoseThatAreDescribed() {
        var described = CommittedContract.get()
                .operations()
                .filter(o -> !o.path().equals(CONTRACT))
                .map(o -> o.method().toUpperCase(Locale.ROOT) + " " + o.path())
                .collect(Collectors.toCollection(TreeSet::new));
        var answered = ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers().stream()
                .flatMap(RoutesTest::ofResource)
                .filter(route -> !ofATestOrTheDemo(route))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(described, answered);
        System.out.printf(
                "routes: %d answered, %d described, the contract's own beside them%n",
                answered.size(), described.size());
    }

    @Test
    void besideTheResourcesOnlyTheContractIsServed() {
        var raw = router.getRoutes().stream()
                .map(Route::getPath)
                .filter(path -> path != null && path.startsWith("/v1"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                Set.of(),
                raw.stream().filter(path -> !path.startsWith(CONTRACT)).collect(Collectors.toSet()));
        raw.stream()
                .filter(path -> !path.equals(CONTRACT))
                .forEach(path -> assertEquals(404, RestAssured.get(path).statusCode(), path));
    }

    /** Of several methods of one route the framework calls one before it sees that the caller wants none of their forms. */
    @Test
    void oneMethodAnswersARouteInAllItsForms() {
        var several = ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers().stream()
                .flatMap(RoutesTest::mappers)
                .flatMap(byMethod -> byMethod.getValue().getTemplates().stream())
                .filter(route ->
                        Arrays.stream(route.value.getHandlerChain()).anyMatch(MediaTypeMapper.class::isInstance))
                .map(route -> route.template.template)
                .toList();

        assertEquals(List.of(), several);
    }

    @ParameterizedTest
    @ValueSource(strings = {CONTRACT, "/q/health", "/q/health/ready", "/q/health/live", "/q/metrics"})
    void whatTheFrameworkServesIsOnlyRead(String path) {
        for (var method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            RestAssured.given().request(method, path).then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
        }
        RestAssured.options(path).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
        RestAssured.head(path).then().statusCode(200);
        RestAssured.get(path).then().statusCode(200);
    }

    private static Stream<String> ofResource(RequestPath<InitialMatch> resource) {
        return mappers(resource)
                .flatMap(byMethod -> byMethod.getValue().getTemplates().stream()
                        .map(below ->
                                byMethod.getKey() + " " + path(resource.template.template, below.template.template)));
    }

    private static Stream<Map.Entry<String, RequestMapper<RuntimeResource>>> mappers(
            RequestPath<InitialMatch> resource) {
        return Arrays.stream(resource.value.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .flatMap(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet().stream())
                // A resource that has no such path answers 405 by a mapper without a method.
                .filter(byMethod -> byMethod.getKey() != null);
    }

    private static String path(String resource, String below) {
        return (resource + "/" + below)
                .replace("{path:.+}", "{path}")
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }

    private static boolean ofATestOrTheDemo(String route) {
        return route.matches("\\S+ /(test|demo)/.*");
    }
}
