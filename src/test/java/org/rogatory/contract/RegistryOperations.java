package org.rogatory.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.rogatory.access.TestIssuer;

/** Every operation that keeps the registry, once, on a State that does not exist. */
final class RegistryOperations {
    private static final String STATE = "/v1/states/QR";

    private RegistryOperations() {}

    static void exercise() {
        files();
        status(200, as().get("/v1/convention"));
        status(200, as().get("/v1/registry/changes"));
        put(STATE + "/treaty-status", Map.of("instruments", List.of()), STATE);
        put(
                STATE + "/declarations/connected",
                Map.of("value", true, "from", LocalDate.now(ZoneOffset.UTC).toString()),
                STATE);
        var authority = Map.of(
                "state", "QR",
                "name", "A court",
                "functions", List.of("COMPETENT"),
                "languages", List.of("en"),
                "channels", List.of("CENTRAL"),
                "address", "Somewhere",
                "availability", "always");
        var created =
                status(201, as().contentType("application/json").body(authority).post("/v1/authorities"));
        var path = "/v1/authorities/" + created.path("id");
        put(path, authority, path);
    }

    private static void files() {
        var file = Map.of("states", List.of(Map.of("code", "QR", "name", "Land of QR")));
        put("/v1/registry", file, "/v1/registry");
        var table = status(200, as().accept("text/csv").get("/v1/registry.csv"));
        status(
                200,
                as().accept("text/csv")
                        .header("If-Match", table.header("ETag"))
                        .contentType("text/csv; charset=UTF-8")
                        .body(table.asString())
                        .put("/v1/registry.csv"));
    }

    private static void put(String path, Object body, String read) {
        status(
                200,
                as().header("If-Match", as().get(read).header("ETag"))
                        .contentType("application/json")
                        .body(body)
                        .put(path));
    }

    private static RequestSpecification as() {
        return RestAssured.given().header("Authorization", TestIssuer.bearer("depositary"));
    }

    private static Response status(int expected, Response answer) {
        assertEquals(expected, answer.statusCode(), answer::asString);
        return answer;
    }
}
