package org.rogatory.scenario;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.UncheckedIOException;
import org.rogatory.access.TestIssuer;

/** The interface as one caller of demo/callers.json uses it. */
public record Api(String caller) {
    static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    public Response get(String path) {
        return as().get(path);
    }

    /** What it has already, whichever version that is. */
    public Response getAgain(String path) {
        return as().header("If-None-Match", "*").get(path);
    }

    public Response post(String path, Object body) {
        return as().contentType(ContentType.JSON).body(written(body)).post(path);
    }

    /** With a name for this attempt. */
    public Response post(String path, Object body, String idempotencyKey) {
        return as().header("Idempotency-Key", idempotencyKey)
                .contentType(ContentType.JSON)
                .body(written(body))
                .post(path);
    }

    /** Replaces what stands at the path, in the version that {@code read} has now. */
    public Response put(String path, Object body, String read) {
        return as().header("If-Match", get(read).header("ETag"))
                .contentType(ContentType.JSON)
                .body(written(body))
                .put(path);
    }

    /** Deletes the draft at the path, in the version that it has now. */
    public Response delete(String path) {
        return as().header("If-Match", get(path).header("ETag")).delete(path);
    }

    /** Sends the bytes of a document. */
    public Response send(String path, byte[] bytes) {
        return as().contentType(ContentType.BINARY).body(bytes).put(path);
    }

    public static JsonNode json(Response response) {
        try {
            return JSON.readTree(response.asString());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(response.asString(), e);
        }
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RequestSpecification as() {
        return given().header("Authorization", TestIssuer.bearer(caller));
    }
}
