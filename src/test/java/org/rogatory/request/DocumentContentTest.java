package org.rogatory.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rogatory.problem.ProblemType.ACT_BLOCKED;
import static org.rogatory.problem.ProblemType.BODY_TOO_LARGE;
import static org.rogatory.problem.ProblemType.FORBIDDEN;
import static org.rogatory.problem.ProblemType.INVALID_BODY;
import static org.rogatory.problem.ProblemType.INVALID_HEADER;
import static org.rogatory.problem.ProblemType.NOT_FOUND;
import static org.rogatory.problem.ProblemType.RANGE_NOT_SATISFIABLE;
import static org.rogatory.request.Desk.AUDITOR;
import static org.rogatory.request.Desk.COURT;
import static org.rogatory.request.Desk.DE;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.REGISTRAR;
import static org.rogatory.request.Desk.VN;
import static org.rogatory.request.Refusals.problem;
import static org.rogatory.request.Refusals.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.chain.Digest;

/** The bytes of documents over HTTP: the right ones come in, and go out to those who may see them. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class DocumentContentTest {
    private static final byte[] IMAGE = "%PDF-1.7 The preserved image".getBytes(UTF_8);
    private static final Digest DIGEST = Digest.of(IMAGE);
    static final String ORDER =
            "{\"type\":\"RECORD_AUTHORIZATION\",\"authority\":{\"name\":\"Juge\",\"functions\":\"investigates\"},"
                    + "\"ground\":\"article 694\",\"scope\":\"one disk\",\"validFrom\":\"2020-01-01\","
                    + "\"validUntil\":\"2099-01-01\",\"review\":\"none\",\"documents\":[\"%s\"]}";

    @Test
    void bytesComeInAndGoOut() {
        var id = Cases.submitted();
        var document = registered(FR, id, IMAGE);
        var before = FR.seen(Desk.path(id) + "/documents").at("/items/0");
        assertFalse(before.has("arrivedAt"), before::toString);

        var sent = send(FR, id, document, IMAGE);

        sent.then().statusCode(200).body("detectedType", is("application/pdf")).body("mediaType", is("text/plain"));
        assertEquals(Cases.tree(sent), FR.seen(Desk.path(id) + "/documents").at("/items/0"));
        var got = FR.get(content(id, document));
        assertArrayEquals(IMAGE, got.asByteArray());
        got.then()
                .statusCode(200)
                .header("Content-Type", is("application/pdf"))
                .header("Content-Length", is(Integer.toString(IMAGE.length)))
                .header("ETag", is('"' + DIGEST.toString() + '"'))
                .header("Repr-Digest", is(rfc9530(DIGEST)))
                .header("Content-Digest", is(rfc9530(DIGEST)))
                .header("Content-Disposition", is("attachment; filename*=UTF-8''%C3%A9t%C3%A9%20%2A.pdf"))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Cache-Control", is("no-store"))
                .header("Accept-Ranges", is("bytes"));
    }

    @Test
    void theSameBytesMayComeAgainAndNoOthers() {
        var id = Cases.submitted();
        var document = registered(FR, id, IMAGE);
        var first = Cases.tree(send(FR, id, document, IMAGE));
        Rows.unchangedBy(() -> assertEquals(first, Cases.tree(send(FR, id, document, IMAGE))));
        refused(INVALID_BODY, () -> send(FR, id, document, "%PDF-1.7 The preserved imagf".getBytes(UTF_8)));
        assertArrayEquals(IMAGE, FR.get(content(id, document)).asByteArray());
    }

    @Test
    void whoHasThemAlreadyOrWantsAPartIsServed() {
        var id = Cases.submitted();
        var document = registered(FR, id, IMAGE);
        send(FR, id, document, IMAGE);
        var tag = '"' + DIGEST.toString() + '"';

        var known = FR.asking().header("If-None-Match", tag).get(content(id, document));
        known.then().statusCode(304).header("ETag", is(tag)).body(is(""));
        var part = FR.asking().header("Range", "bytes=9-11").get(content(id, document));
        part.then()
                .statusCode(206)
                .header("Content-Range", is("bytes 9-11/" + IMAGE.length))
                .body(is("The"));
        part = FR.asking().header("Range", "bytes=-5").header("If-Range", tag).get(content(id, document));
        part.then().statusCode(206).body(is("image"));
        var whole = FR.asking()
                .header("Range", "bytes=9-11")
                .header("If-Range", "\"old\"")
                .get(content(id, document));
        whole.then().statusCode(200);
        assertArrayEquals(IMAGE, whole.asByteArray());
        problem(RANGE_NOT_SATISFIABLE, FR.asking().header("Range", "bytes=99-").get(content(id, document)))
                .header("Content-Range", is("bytes */" + IMAGE.length));
        FR.asking()
                .head(content(id, document))
                .then()
                .statusCode(200)
                .header("Content-Length", is(Integer.toString(IMAGE.length)))
                .body(is(""));
    }

    @Test
    void theOtherSideReadsADocumentOnceAnActHasShownIt() {
        var id = Cases.inExecution();
        var document = registered(FR, id, IMAGE);
        send(FR, id, document, IMAGE);
        for (var stranger : new Desk[] {VN, DE, COURT}) {
            problem(NOT_FOUND, stranger.get(content(id, document)));
        }
        FR.does(id, Cases.AUTHORIZE);
        FR.does(id, "{\"type\":\"DELIVER\",\"documents\":[\"" + document + "\"],\"personalData\":false}");

        assertArrayEquals(IMAGE, VN.get(content(id, document)).asByteArray());
        problem(NOT_FOUND, DE.get(content(id, document)));
        var fetched = FR.seen(Desk.path(id) + "/retrievals").path("documents");
        assertEquals(1, fetched.size());
        assertEquals(document, fetched.at("/0/document").asText());
        assertEquals("VN", fetched.at("/0/state").asText());
        Rows.unchangedBy(() -> VN.get(content(id, document)).then().statusCode(200));
        Rows.unchangedBy(() -> AUDITOR.get(content(id, document)).then().statusCode(200));
    }

    @Test
    void theBytesOfAnInternalStepAreTheOwnSidesAlone() {
        var id = Cases.inExecution();
        var order = registered(FR, id, IMAGE);
        send(FR, id, order, IMAGE);
        FR.does(id, ORDER.formatted(order));
        problem(NOT_FOUND, VN.get(content(id, order)));
        assertArrayEquals(IMAGE, AUDITOR.get(content(id, order)).asByteArray());
    }

    @Test
    void noActHandsOverBytesThatHaveNotCome() {
        var id = Cases.inExecution();
        var order = registered(FR, id, IMAGE);
        refused(ACT_BLOCKED, () -> FR.act(id, ORDER.formatted(order)))
                .body("violations[0].rule", is("documents-there"))
                .body("violations[0].message", containsString(order));
        send(FR, id, order, IMAGE);
        FR.does(id, ORDER.formatted(order));

        var draft = Cases.draft();
        var annex = registered(VN, draft, IMAGE);
        refused(ACT_BLOCKED, () -> VN.act(draft, Cases.SUBMIT)).body("violations[0].rule", is("documents-there"));
        send(VN, draft, annex, IMAGE);
        VN.does(draft, Cases.SUBMIT);
        assertArrayEquals(IMAGE, FR.get(content(draft, annex)).asByteArray());
    }

    @Test
    void anErasedDocumentIsADigestAndNothingElse() {
        var id = Cases.inExecution();
        var document = registered(FR, id, IMAGE);
        send(FR, id, document, IMAGE);
        FR.does(id, Cases.AUTHORIZE);
        var delivery =
                FR.does(id, "{\"type\":\"DELIVER\",\"documents\":[\"" + document + "\"],\"personalData\":false}");
        REGISTRAR.does(
                id, "{\"type\":\"ERASE_CONTENT\",\"acts\":[" + delivery.get("number") + "],\"ground\":\"Article 36\"}");

        var left = VN.seen(Desk.path(id) + "/documents").at("/items/0");
        assertEquals("erased", left.get("name").asText());
        assertEquals(DIGEST.toString(), left.get("sha256").asText());
        assertFalse(left.has("arrivedAt") || left.has("detectedType"), left::toString);
        for (var reader : new Desk[] {VN, FR, AUDITOR}) {
            problem(NOT_FOUND, reader.get(content(id, document)));
        }
        refused(NOT_FOUND, () -> send(FR, id, document, IMAGE));
    }

    @Test
    void otherBytesAreNotTaken() {
        var id = Cases.submitted();
        var document = registered(FR, id, IMAGE);
        refused(INVALID_BODY, () -> send(FR, id, document, Arrays.copyOf(IMAGE, IMAGE.length - 1)));
        refused(INVALID_BODY, () -> send(FR, id, document, Arrays.copyOf(IMAGE, IMAGE.length + 1)));
        refused(INVALID_BODY, () -> send(FR, id, document, new byte[IMAGE.length]));
        refused(INVALID_BODY, () -> told(rfc9530(Digest.of()), id, document));
        refused(INVALID_HEADER, () -> told("sha-256=" + DIGEST, id, document));
        problem(NOT_FOUND, FR.get(content(id, document)));
        told(rfc9530(DIGEST), id, document).then().statusCode(200);
    }

    @Test
    void onlyTheStateThatRegisteredADocumentSendsItsBytes() {
        var id = Cases.submitted();
        var document = registered(FR, id, IMAGE);
        refused(NOT_FOUND, () -> send(VN, id, document, IMAGE));
        refused(NOT_FOUND, () -> send(DE, id, document, IMAGE));
        refused(NOT_FOUND, () -> send(FR, Cases.UNKNOWN, document, IMAGE));
        refused(NOT_FOUND, () -> send(FR, id, Cases.UNKNOWN, IMAGE));
        var another = Cases.submitted();
        refused(NOT_FOUND, () -> send(FR, another, document, IMAGE));
        refused(FORBIDDEN, () -> send(AUDITOR, id, document, IMAGE));
    }

    @Test
    void whatIsTooLargeTravelsOnAMediumThatIsTold() {
        var id = Cases.submitted();
        var large = new byte[1048578];
        refused(INVALID_BODY, () -> FR.post(Desk.path(id) + "/documents", profile(large)))
                .body("violations[0].pointer", is("/size"));
        var disk = Cases.tree(
                FR.post(Desk.path(id) + "/documents", profile(large).replace("}", ",\"medium\":\"A disk\"}")));
        assertEquals("A disk", disk.path("medium").asText());
        refused(BODY_TOO_LARGE, () -> send(FR, id, disk.path("id").asText(), large));
    }

    @Test
    void theDocumentsOfOneStateInOneRequestAreBounded() {
        var id = Cases.submitted();
        for (byte nth = 1; nth <= 2; nth++) {
            var bytes = new byte[1_000_000];
            bytes[0] = nth;
            send(FR, id, registered(FR, id, bytes), bytes).then().statusCode(200);
        }
        var more = new byte[200_000];
        var document = registered(FR, id, more);
        refused(BODY_TOO_LARGE, () -> send(FR, id, document, more)).body("detail", containsString("2000000"));
        send(VN, id, registered(VN, id, more), more).then().statusCode(200);
    }

    @Test
    void emptyIsADocument() {
        var id = Cases.submitted();
        var document = registered(FR, id, new byte[0]);
        send(FR, id, document, new byte[0]).then().statusCode(200);
        FR.get(content(id, document)).then().statusCode(200).header("Content-Length", equalTo("0"));
    }

    static String registered(Desk desk, String request, byte[] bytes) {
        var answer = desk.post(Desk.path(request) + "/documents", profile(bytes));
        answer.then().statusCode(201);
        return Cases.tree(answer).path("id").asText();
    }

    static String profile(byte[] bytes) {
        return Cases.object(Map.of(
                        "name",
                        "été *.pdf",
                        "mediaType",
                        "text/plain",
                        "size",
                        bytes.length,
                        "sha256",
                        Digest.of(bytes).toString()))
                .toString();
    }

    static Response send(Desk desk, String request, String document, byte[] bytes) {
        return desk.asking()
                .header("Content-Type", "application/octet-stream")
                .body(bytes)
                .put(content(request, document));
    }

    private static Response told(String digest, String request, String document) {
        return FR.asking()
                .header("Content-Type", "application/octet-stream")
                .header("Content-Digest", digest)
                .body(IMAGE)
                .put(content(request, document));
    }

    static String content(String request, String document) {
        return Desk.path(request) + "/documents/" + document + "/content";
    }

    private static String rfc9530(Digest digest) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(digest.bytes()) + ":";
    }
}
