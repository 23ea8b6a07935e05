package org.rogatory.contract;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Optional;
import org.rogatory.contract.CommittedContract.Operation;

/** One operation, called as the document says: with the id given, and with its own first example as the body. */
record Call(Operation operation, Optional<String> token) {
    private static final String JSON = "application/json";

    /** What is sent. */
    Response soundly(String id) {
        var body = operation.says().at("/requestBody/content/application~1json/examples");
        return send(
                path(id),
                body.isEmpty() ? "" : body.elements().next().path("value").toString());
    }

    /** Nothing in the request is as it should be but the operation itself. */
    Response malformed(String id) {
        return send(path(id) + "?nonsense=1", "{");
    }

    private Response send(String path, String body) {
        var request = RestAssured.given().urlEncodingEnabled(false).header("If-Match", "\"1\"");
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        if (operation.says().has("requestBody")) {
            request.contentType(JSON).body(body);
        }
        return request.request(operation.method().toUpperCase(java.util.Locale.ROOT), path);
    }

    /** The other variables of a path, a number or a code, are all the same to a stranger. */
    private String path(String id) {
        return operation.path().replace("{id}", id).replaceAll("\\{[^}]+}", "1");
    }
}
