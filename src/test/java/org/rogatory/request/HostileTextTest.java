package org.rogatory.request;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.problem.ProblemType.INVALID_BODY;
import static org.rogatory.problem.ProblemType.MALFORMED_JSON;
import static org.rogatory.problem.ProblemType.UNSUPPORTED_MEDIA_TYPE;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.VN;
import static org.rogatory.request.Refusals.problem;
import static org.rogatory.request.Refusals.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.TestIssuer;
import org.rogatory.problem.ProblemType;

/** What lenient parsers let pass, sent to the two places where texts come in: drafts and acts. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class HostileTextTest {
    private static String received;
    private static final long PATIENCE = 3_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'x':1,'x':1 | /x",
                "'text':'a','t\\u0065xt':'b' | /text",
                "'text':'\\u0000' | /text",
                "'text':'\\u001b[31m' | /text",
                "'text':'\\ud800' | /text",
                "'text':'\\udc00\\ud800' | /text",
                "'text':'invoice\\u202Efdp.exe' | /text",
                "'text':'\\u2066a\\u2069' | /text",
                "'a\\u0000b':1 | ``",
                "'text':null | /text",
                "'deep':{'deeper':[{'deepest':null}]} | /deep/deeper/0/deepest",
                "'years':1e999999999 | /years",
                "'years':1e-999999999 | /years",
                "'years':123456789012345678901234567890 | /years",
                "'years':0.12345678901234567890123 | /years",
                "'a/b~c':null | /a~1b~0c",
            })
    void whatCouldNotBeKeptIsPointedAt(String members, String pointer) {
        everywhere(INVALID_BODY, "{\"type\":\"ASK_STATUS\"," + members.replace('\'', '"') + "}", pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}{}",
                "{} x",
                "{'a':1}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{\"a\":0x10}",
                "{\"a\":1,}",
                "[1,]",
                "{\"a\":\"\n\"}",
                "{\"a\":\"\\x\"}",
                "{a:1}",
                "/**/{}",
                "{} // end",
                "TRUE",
                "<a/>",
            })
    void whatIsNotJsonIsMalformed(String body) {
        var id = anywhere();

        refused(MALFORMED_JSON, () -> VN.post("/v1/requests", body));
        refused(MALFORMED_JSON, () -> VN.act(id, body));
    }

    @Test
    void nestingAndLengthHaveBounds() {
        everywhere(INVALID_BODY, "{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}");
        everywhere(INVALID_BODY, "[".repeat(100_000));
        everywhere(INVALID_BODY, "{\"a\":\"" + "x".repeat(100_001) + "\"}");
        everywhere(INVALID_BODY, "{\"a\":" + "9".repeat(500_000) + "}");
        everywhere(INVALID_BODY, "{\"" + "n".repeat(2_000) + "\":1}");
    }

    @Test
    void onlyUtf8IsRead() {
        encoded(UTF_16, MALFORMED_JSON);
        encoded(Charset.forName("UTF-32"), MALFORMED_JSON);
        encoded(ISO_8859_1, MALFORMED_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/json",
                "application/json; charset=utf-16",
                "application/problem+json",
                "application/octet-stream",
                "nonsense"
            })
    void otherMediaTypesAreNotRead(String type) {
        var id = anywhere();
        var act = Cases.TAKE_UP.getBytes(UTF_8);

        refused(
                UNSUPPORTED_MEDIA_TYPE,
                () -> FR.asking().header("Content-Type", type).body(act).post(Desk.acts(id)));
        refused(UNSUPPORTED_MEDIA_TYPE, () -> FR.asking().body(act).post(Desk.acts(id)));
    }

    @Test
    void textIsKeptNormalizedAndElseAsItWasSent() {
        var facts = "Caf\u0065\u0301 \u6f22 \ud83d\udd0d\n<b>&amp;</b> ' or 1=1 -- ${jndi:ldap://x}";
        var draft = Cases.storedData();
        draft.withObject("/content").put("facts", facts);

        var view = VN.view(Cases.draft(VN, draft));

        assertEquals(
                facts.replace("\u0065\u0301", "\u00e9"),
                view.at("/content/facts").asText());
    }

    @Test
    void oneAcceptedCharacterAfterAnotherSurvives() {
        var draft = Cases.storedData();
        var facts = "\t\r\n\u007f\u0085\u00a0\u200d\ufeff\ufffe\uffff" + Character.toString(0x10FFFF);
        draft.withObject("/content").put("facts", facts);

        var answer = VN.post("/v1/requests", draft);

        answer.then().statusCode(201);
        assertEquals(facts, VN.view(answer.path("id")).at("/content/facts").asText());
    }

    /** One request for all: nobody ever changes it. */
    private static String anywhere() {
        if (received == null) {
            received = Cases.received();
        }
        return received;
    }

    private static void encoded(Charset charset, ProblemType type) {
        var body = "{\"kind\":\"STORED_DATA_ACCESS\",\"ownReference\":\"\u00e9\"}".getBytes(charset);
        refused(
                type,
                () -> VN.asking()
                        .header("Content-Type", "application/json")
                        .body(body)
                        .post("/v1/requests"));
    }

    private static void everywhere(ProblemType type, String body, String... pointers) {
        var id = anywhere();
        for (var path :
                List.of("/v1/requests", Desk.acts(id), Desk.path(id) + "/check", Desk.path(id) + "/documents")) {
            var answer = new Response[1];
            Rows.unchangedBy(() -> answer[0] = VN.post(path, body));
            problem(type, answer[0]).time(lessThan(PATIENCE), TimeUnit.MILLISECONDS);
            for (var pointer : pointers) {
                answer[0].then().body("violations[0].pointer", is(pointer));
            }
        }
    }
}
