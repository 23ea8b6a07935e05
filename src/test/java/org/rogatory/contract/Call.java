package org.rogatory.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rogatory.contract.CommittedContract.Operation;

/** One operation, called as the document says: with the id given, and with its own first example as the body. */
record Call(Operation operation, Optional<String> token) {
    /** What is sent. */
    Response soundly(String id) {
        return send(
                path(id),
                body().map(b -> b.isTextual() ? b.asText() : b.toString()).orElse(""));
    }

    /** Nothing in the request is as it should be but the operation itself. */
    Response malformed(String id) {
        return send(path(id) + "?nonsense=1", "{");
    }

    private Optional<JsonNode> body() {
        var media = operation.says().at("/requestBody/content").elements();
        // Bytes of any kind have no example.
        var examples = media.hasNext() ? media.next().path("examples").elements() : media;
        return examples.hasNext() ? Optional.of(examples.next().path("value")) : Optional.empty();
    }

    private Response send(String path, String body) {
        var request = RestAssured.given().urlEncodingEnabled(false).header("If-Match", "\"1\"");
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        if (operation.says().has("requestBody")) {
            request.contentType(operation.taken()).body(body.getBytes(StandardCharsets.UTF_8));
        }
        return request.request(operation.method().toUpperCase(java.util.Locale.ROOT), path);
    }

    /** The other variables of a path, a number or a code, are all the same to a stranger. */
    private String path(String id) {
        return operation.path().replace("{id}", id).replaceAll("\\{[^}]+}", "1");
    }
}
