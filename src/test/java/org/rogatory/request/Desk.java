package org.rogatory.request;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.rogatory.access.TestIssuer;

/** A caller at its desk: what it sends, with a real token; nothing is added that it did not ask for. */
record Desk(String caller) {
    static final Desk VN = new Desk("vn-central");
    static final Desk FR = new Desk("fr-central");
    static final Desk DE = new Desk("de-central");
    static final Desk COURT = new Desk("fr-court");
    static final Desk AUDITOR = new Desk("fr-auditor");
    static final Desk REGISTRAR = new Desk("fr-registrar");

    /** What is printed when a test fails stays as it was sent: REST Assured indents every body, even one 100,000 deep. */
    private static final RestAssuredConfig PLAIN = RestAssured.config()
            .logConfig(RestAssured.config().getLogConfig().enablePrettyPrinting(false))
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    static RequestSpecification nobody() {
        return given().config(PLAIN).urlEncodingEnabled(false);
    }

    RequestSpecification asking() {
        return nobody().header("Authorization", TestIssuer.bearer(caller));
    }

    Response get(String path) {
        return asking().get(path);
    }

    RequestSpecification sending(String json) {
        return asking().header("Content-Type", "application/json").body(json);
    }

    Response post(String path, JsonNode body) {
        return post(path, body.toString());
    }

    Response post(String path, String json) {
        return sending(json).post(path);
    }

    /** Does one thing in a request. */
    Response act(String request, String json) {
        return post(acts(request), json);
    }

    Response check(String request, String json) {
        return post(path(request) + "/check", json);
    }

    /** Does one thing in a request, which must succeed. */
    JsonNode does(String request, String json) {
        var answer = act(request, json);
        answer.then().statusCode(201);
        return Cases.tree(answer);
    }

    JsonNode view(String request) {
        return seen(path(request));
    }

    JsonNode history(String request) {
        return seen(acts(request) + "?limit=200").get("items");
    }

    JsonNode seen(String path) {
        var answer = get(path);
        answer.then().statusCode(200);
        return Cases.tree(answer);
    }

    static String path(String request) {
        return "/v1/requests/" + request;
    }

    static String acts(String request) {
        return path(request) + "/acts";
    }
}
