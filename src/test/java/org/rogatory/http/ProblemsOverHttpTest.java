package org.rogatory.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemsOverHttpTest {
    private static final String PROBE = "/test/probe";
    private static final String ID = "/test/probe/01890a5d-ac96-774b-bcce-b302099a8057";

    @Test
    void whatIsRightIsDone() {
        post("{\"name\":\"n\"}").statusCode(200).body(equalTo("{\"name\":\"n\"}"));
    }

    @Test
    void malformedJson() {
        problem(post("{\"name\":"), 400, "malformed-json").body("violations[0].pointer", is("/name"));
        problem(post(""), 400, "malformed-json");
    }

    @Test
    void anInvalidBody() {
        problem(post("{\"on\":\"x\",\"x\":1}"), 400, "invalid-body").body("violations.size()", is(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/json;charset=utf-16",
                "application/json; charset=ISO-8859-1",
                "nonsense",
                "application/xml"
            })
    void anotherMediaType(String type) {
        var request = plain().header("Content-Type", type).body("{}".getBytes());

        problem(request.post(PROBE).then(), 415, "unsupported-media-type");
    }

    @Test
    void noMediaTypeAtAll() throws Exception {
        var answer = Wire.send("POST", PROBE, "Content-Length: 12", "{\"name\":\"n\"}");

        assertTrue(answer.startsWith("HTTP/1.1 415"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
    }

    @Test
    void aPackedBody() {
        var request = plain().header("Content-Type", "application/json").header("Content-Encoding", "gzip");

        problem(request.body("x").post(PROBE).then(), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/test", "/test/probe/x/y/z", "/q/nowhere", "/test/probe/%00"})
    void unknownPathsAndIdsAreOneAnswer(String path) {
        problem(plain().urlEncodingEnabled(false).get(path).then(), 404, "not-found");
    }

    @Test
    void aMethodThatThePathDoesNotHave() {
        problem(plain().delete(PROBE).then(), 405, "method-not-allowed").header("Allow", "GET, HEAD, OPTIONS, POST");
        problem(plain().delete(ID).then(), 405, "method-not-allowed").header("Allow", "GET, HEAD, OPTIONS, PUT");
        problem(plain().get(ID + "/bytes").then(), 405, "method-not-allowed").header("Allow", "OPTIONS, POST");
    }

    @Test
    void optionsTellsTheMethods() {
        plain().options(ID).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS, PUT");
        problem(plain().options("/nowhere").then(), 404, "not-found");
    }

    @Test
    void anotherRepresentation() {
        problem(plain().accept("text/html").get(PROBE).then(), 406, "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource({
        "who=1, who, is not known",
        "urgent=true&urgent=true, urgent, must not occur twice",
        "urgent=perhaps, urgent, must be true or false",
        "owner=7, owner, must be a UUID",
        "createdFrom=2026-04-02, createdFrom, must be an instant like 2026-04-02T08:11:09.123456Z",
        "limit=many, limit, must be a whole number",
        "limit=0, limit, must be a whole number from 1 to 200",
        "limit=201, limit, must be a whole number from 1 to 200",
        "cursor=x, cursor, 'was not given to this caller for this list and filter'",
        "status=%00, status, must not contain U+0000",
    })
    void aParameterThatIsNotAcceptable(String query, String name, String message) {
        problem(plain().urlEncodingEnabled(false).get(PROBE + "?" + query).then(), 400, "invalid-parameter")
                .body("violations.size()", is(1))
                .body("violations[0].parameter", is(name))
                .body("violations[0].message", is(message));
    }

    @Test
    void parametersThatAreAcceptable() {
        plain().get(PROBE + "?status=A&status=B&createdFrom=2026-04-02T00:00:00Z&urgent=true")
                .then()
                .statusCode(200)
                .header("Link", blankOrNullString());
    }

    @Test
    void refusalsOfThoseWhoAsk() {
        problem(plain().get(PROBE + "/failures/unauthorized").then(), 401, "unauthorized")
                .header("WWW-Authenticate", "Bearer");
        problem(
                        plain().header("Authorization", "Bearer x")
                                .get(PROBE + "/failures/badToken")
                                .then(),
                        401,
                        "unauthorized")
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        problem(plain().get(PROBE + "/failures/forbidden").then(), 403, "forbidden");
    }

    @Test
    void ourOwnFailureIsMasked() {
        problem(plain().get(PROBE + "/failures/own").then(), 500, "internal-error")
                .body("errorId", notNullValue())
                .body(not(containsString("secret")));
    }

    @Test
    void headHasNoBody() {
        plain().head(ID).then().statusCode(200).header("ETag", "\"7\"").body(blankOrNullString());
        plain().head("/nowhere").then().statusCode(404).body(blankOrNullString());
        plain().head(PROBE + "/failures/own").then().statusCode(500).body(blankOrNullString());
    }

    @Test
    void preconditions() {
        problem(put(null), 428, "precondition-required");
        problem(put("\"6\""), 412, "precondition-failed").header("ETag", "\"7\"");
        problem(put("7"), 400, "invalid-header").body("violations[0].header", is("If-Match"));
        put("\"6\", \"7\"").statusCode(204);
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        plain().header("If-None-Match", "\"6\", W/\"7\"")
                .get(ID)
                .then()
                .statusCode(304)
                .header("ETag", "\"7\"")
                .body(blankOrNullString());
        plain().header("If-None-Match", "*").head(ID).then().statusCode(304);
        plain().header("If-None-Match", "\"6\"")
                .get(ID)
                .then()
                .statusCode(200)
                .body("at", is("1970-01-01T00:00:00.000000Z"));
    }

    @Test
    void aListIsReadPageByPage() {
        var first = plain().get(PROBE + "?limit=3&status=a b")
                .then()
                .statusCode(200)
                .body("items.size()", is(3));
        String link = first.extract().header("Link");
        assertThat(link, matchesPattern("</test/probe\\?(limit=3&|status=a%20b&){2}cursor=[\\w-]+>; rel=\"next\""));

        var next = link.substring(1, link.indexOf('>'));
        plain().urlEncodingEnabled(false).get(next).then().statusCode(200).body(equalTo("{\"items\":[4,5]}"));
    }

    private static ValidatableResponse post(String body) {
        return plain().header("Content-Type", "application/json")
                .body(body)
                .post(PROBE)
                .then();
    }

    private static ValidatableResponse put(String ifMatch) {
        var request = plain().header("Content-Type", "application/json").body("{}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(ID)
                .then();
    }

    private static RequestSpecification plain() {
        var encoder = EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return given().config(RestAssured.config().encoderConfig(encoder)).header("X-Request", UUID.randomUUID());
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("https://rogatory.org/problems/" + slug))
                .body("status", is(status))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("instance", notNullValue())
                .header("X-Correlation-Id", notNullValue())
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }
}
