package org.rogatory.http;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;

final class StrictJsonTest {
    private final StrictJson json = new StrictJson(Json.mapper(), List.of());

    @Test
    void textIsNormalizedWhereverItStands() {
        var node = json.read("{\"e\u0301\": [\"o\u0308\"]}".getBytes(UTF_8));

        assertEquals("{\"\u00e9\":[\"\u00f6\"]}", node.toString());
    }

    @Test
    void numbersAndLineBreaksAreKept() {
        var sent = "{\"a\":[1,-2,3000000000,1.50,0.1,true,false,\"line\\r\\n\\tnext\"]}";

        assertEquals(sent, json.read(sent.getBytes(UTF_8)).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"b\":{\"c\":1,\"c\":2}} | /b/c",
                "{\"e\\u0301\":1,\"\\u00e9\":2} | /\u00e9",
                "{\"a\":[{\"b\":null}]} | /a/0/b",
                "{\"a/b~c\":\"\\u0000\"} | /a~1b~0c",
                "{\"a\":\"\\u001b\"} | /a",
                "{\"a\":\"\\ud800\"} | /a",
                "{\"a\":\"\\u202e\"} | /a",
                "{\"a\":\"\\u2069\"} | /a",
                "{\"a\":{\"\\u2066\":1}} | /a",
                "{\"a\":1e999999999} | /a",
                "{\"a\":1e-999999999} | /a",
                "{\"a\":12345678901234567890} | /a",
                "[1,0.12345678901234567890] | /1",
            })
    void whatIsJsonButNotAcceptableIsPointedAt(String body, String pointer) {
        assertEquals(List.of(pointer), pointers(ProblemType.INVALID_BODY, body.getBytes(UTF_8)));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        var body = "{\"a\":null,\"b\":[\"\\u0000\",{\"c\":1,\"c\":1}]}";

        assertEquals(List.of("/a", "/b/0", "/b/1/c"), pointers(ProblemType.INVALID_BODY, body.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  \n", "{", "{\"a\":}", "{} {}", "{}x", "nope", "{'a':1}", "{\"a\":01}", "[NaN]", "[1,]"})
    void whatIsNotOneJsonTextIsMalformed(String body) {
        refused(ProblemType.MALFORMED_JSON, body.getBytes(UTF_8));
    }

    @Test
    void otherEncodingsAreMalformed() {
        refused(ProblemType.MALFORMED_JSON, "\uFEFF{}".getBytes(UTF_8));
        refused(ProblemType.MALFORMED_JSON, "{}".getBytes(UTF_16));
        refused(ProblemType.MALFORMED_JSON, "{}".getBytes(UTF_16LE));
        refused(ProblemType.MALFORMED_JSON, new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'});
        refused(ProblemType.MALFORMED_JSON, new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'});
    }

    @Test
    void aRawControlCharacterIsPointedAt() {
        assertEquals(List.of("/a"), pointers(ProblemType.MALFORMED_JSON, "{\"a\":\"\0\"}".getBytes(UTF_8)));
    }

    @Test
    void aLoneSurrogateInANameIsPointedAt() {
        var refusal = assertThrows(ProblemException.class, () -> json.read("{\"a\":{\"\\ud800\":1}}".getBytes(UTF_8)));

        assertEquals(List.of("/a"), pointers(refusal));
    }

    @Test
    void boundsHold() {
        json.read(("[".repeat(32) + "]".repeat(32)).getBytes(UTF_8));
        refused(ProblemType.INVALID_BODY, ("[".repeat(33) + "]".repeat(33)).getBytes(UTF_8));
        json.read(("\"" + "x".repeat(100_000) + "\"").getBytes(UTF_8));
        refused(ProblemType.INVALID_BODY, ("{\"a\":\"" + "x".repeat(100_001) + "\"}").getBytes(UTF_8));
        refused(ProblemType.INVALID_BODY, ("[" + "9".repeat(500_000) + "]").getBytes(UTF_8));
        refused(ProblemType.INVALID_BODY, ("{\"" + "x".repeat(200_000) + "\":1}").getBytes(UTF_8));
    }

    @Test
    void hostileBodiesAreRefusedFast() {
        for (var body : List.of("1e999999999", "1e-999999999", "[".repeat(1_000_000), "9".repeat(1_000_000))) {
            assertTimeoutPreemptively(
                    Duration.ofMillis(500),
                    () -> assertThrows(ProblemException.class, () -> json.read(body.getBytes(UTF_8))));
        }
    }

    @Test
    void aLongListOfFaultsIsCut() {
        var body = "[" + "null,".repeat(10_000) + "null]";

        assertTrue(pointers(ProblemType.INVALID_BODY, body.getBytes(UTF_8)).size() <= 100);
    }

    private List<String> pointers(ProblemType type, byte[] body) {
        return pointers(refused(type, body));
    }

    private ProblemException refused(ProblemType type, byte[] body) {
        var refusal = assertThrows(ProblemException.class, () -> json.read(body));
        assertEquals(type, refusal.problem().type());
        return refusal;
    }

    static List<String> pointers(ProblemException refusal) {
        var violations = (List<?>) refusal.problem().members().get("violations");
        return violations.stream()
                .map(violation -> ((BadInput) violation).pointer().orElseThrow())
                .toList();
    }
}
