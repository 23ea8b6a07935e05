package org.rogatory.contract;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What was asked and answered, and the complaint when it is not as the contract says. */
record Exchange(String method, String path, Response response) {
    int status() {
        return response.statusCode();
    }

    /** The header's value, or null. */
    String header(String name) {
        return response.header(name);
    }

    String body() {
        return new String(response.asByteArray(), StandardCharsets.UTF_8);
    }

    void tell(List<String> faults, String text) {
        demand(faults.isEmpty(), String.join("\n", faults) + "\nin " + text);
    }

    void demand(boolean met, String otherwise) {
        if (!met) {
            throw new AssertionError(
                    "not as the contract says: %s %s → %d: %s".formatted(method, path, status(), otherwise));
        }
    }
}
