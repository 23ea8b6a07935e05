package org.rogatory.registry;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.InputStream;
import java.util.Map;
import org.rogatory.access.TestIssuer;

/** A registrar's desk: reads, and writes what it has read the version of. */
record Desk(String caller) {

    Response get(String path) {
        return as().get(path);
    }

    /** With the ETag that the thing at {@code read} has now. */
    Response put(String path, Object body, String read) {
        return put(path, body, Map.of("If-Match", get(read).header("ETag")));
    }

    Response put(String path, Object body, Map<String, String> headers) {
        return as().headers(headers).contentType("application/json").body(body).put(path);
    }

    Response putTable(String table) {
        return table().body(table).put("/v1/registry.csv");
    }

    /** In chunks, without a word of how long it will be. */
    Response putTable(InputStream table) {
        return table().body(table).put("/v1/registry.csv");
    }

    private RequestSpecification table() {
        return as().header("If-Match", get("/v1/registry.csv").header("ETag")).contentType("text/csv; charset=UTF-8");
    }

    Response post(String path, Object body, Map<String, String> headers) {
        return as().headers(headers).contentType("application/json").body(body).post(path);
    }

    private RequestSpecification as() {
        return given().header("Authorization", TestIssuer.bearer(caller));
    }
}
