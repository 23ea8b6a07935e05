package org.rogatory.request;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.problem.ProblemType.INVALID_PARAMETER;
import static org.rogatory.problem.ProblemType.NOT_FOUND;
import static org.rogatory.request.Desk.AUDITOR;
import static org.rogatory.request.Desk.COURT;
import static org.rogatory.request.Desk.DE;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.REGISTRAR;
import static org.rogatory.request.Desk.VN;
import static org.rogatory.request.Refusals.problem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.zxing.NotFoundException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.letter.QrReader;
import org.rogatory.log.Placed;

/** Letters over HTTP: of a request and of its answers, for those who may read them. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class LetterTest {
    private static final Desk VN_REGISTRAR = new Desk("vn-registrar");
    private static final String DRAFT = "DRAFT, not submitted";

    @Test
    void bothSidesHaveTheSameLetterOfARequest() {
        var id = Cases.submitted();
        var sent = VN.get(letter(id) + "?language=en");
        sent.then()
                .statusCode(200)
                .header("Content-Type", is("application/pdf"))
                .header("Content-Language", is("en"))
                .header("Content-Disposition", is("attachment; filename=\"letter-" + id + "-en.pdf\""))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Cache-Control", is("no-store"));
        var text = text(sent);
        var submission = VN.history(id).at("/0/digest").asText();
        for (var part :
                List.of("Access to stored electronic data", "Viet Nam", "France", "Article 40(15)(c)", submission)) {
            assertTrue(text.contains(part), () -> part + " is not in " + text);
        }
        assertFalse(text.contains(DRAFT));
        for (var reader : new Desk[] {FR, AUDITOR}) {
            assertArrayEquals(
                    sent.asByteArray(), reader.get(letter(id) + "?language=en").asByteArray());
        }
        for (var stranger : new Desk[] {DE, COURT}) {
            problem(NOT_FOUND, stranger.get(letter(id)));
        }
    }

    @Test
    void theCodeOnALetterLeadsToTheProofThatItsDigestIsInTheLog() throws NotFoundException {
        Placed.all();
        var id = Cases.submitted();
        var code = URI.create(QrReader.read(VN.get(letter(id)).asByteArray()));
        assertEquals("test.rogatory.example", code.getHost());
        var here = code.getRawPath() + "?" + code.getRawQuery();
        problem(NOT_FOUND, Desk.nobody().get(here));
        Placed.all();
        var proof = Desk.nobody().get(here);
        proof.then()
                .statusCode(200)
                .body("entry", is(VN.history(id).at("/0/digest").asText()));
    }

    @Test
    void aDraftIsMarkedAndItsAuthorsAlone() {
        var id = Cases.draft();
        var text = text(VN.get(letter(id) + "?language=en"));
        assertTrue(text.contains(DRAFT), text);
        assertFalse(text.contains("Digest (SHA-256)"), text);
        problem(NOT_FOUND, FR.get(letter(id)));
    }

    @Test
    void theLetterSpeaksALanguageOfTheReceivingState() {
        var id = Cases.received();
        VN.get(letter(id)).then().header("Content-Language", is("fr"));
        FR.get(letter(id, 2)).then().statusCode(200).header("Content-Language", is("fr"));
        assertTrue(text(VN.get(letter(id) + "?language=vi")).contains("Truy cập dữ liệu điện tử được lưu trữ"));
        for (var unknown : List.of("de", "EN", "fr-CA", "%E2%80%AE")) {
            problem(INVALID_PARAMETER, VN.get(letter(id) + "?language=" + unknown));
        }
    }

    @Test
    void whoHasTheLetterIsNotSentItAgain() {
        var id = Cases.submitted();
        var sent = VN.get(letter(id));
        var tag = sent.header("ETag");
        VN.asking()
                .header("If-None-Match", tag)
                .get(letter(id))
                .then()
                .statusCode(304)
                .header("ETag", is(tag));
        VN.asking()
                .head(letter(id))
                .then()
                .statusCode(200)
                .header("ETag", is(tag))
                .header("Content-Length", is(Integer.toString(sent.asByteArray().length)));
        VN.get(letter(id) + "?language=zh").then().header("ETag", not(tag));
        FR.does(id, Cases.ACKNOWLEDGE);
        VN.get(letter(id)).then().header("ETag", not(tag));
    }

    @Test
    void readingTheLetterIsReadingTheRequest() {
        var id = Cases.submitted();
        AUDITOR.get(letter(id)).then().statusCode(200);
        assertEquals(0, VN.seen(Desk.path(id) + "/retrievals").path("items").size());
        FR.get(letter(id)).then().statusCode(200);
        var first = VN.seen(Desk.path(id) + "/retrievals").at("/items/0");
        assertEquals("FR", first.path("state").asText(), first::toString);
        var reads =
                AUDITOR.seen("/v1/audit/accesses?request=" + id).path("items").findValuesAsText("operation");
        assertTrue(reads.contains("getLetter"), reads::toString);
    }

    @Test
    void anAnswerHasALetterAndAnInternalStepHasNone() {
        var id = Cases.inExecution();
        FR.does(id, Cases.AUTHORIZE);
        var text = text(VN.get(letter(id, 2) + "?language=en"));
        for (var part : List.of(
                "Acknowledgement of receipt",
                "BEPI 26/1188",
                VN.history(id).at("/1/digest").asText())) {
            assertTrue(text.contains(part), () -> part + " is not in " + text);
        }
        problem(NOT_FOUND, VN.get(letter(id, 1)));
        problem(NOT_FOUND, FR.get(letter(id, 3)));
        problem(NOT_FOUND, VN.get(letter(id, 4)));
        problem(NOT_FOUND, FR.get(letter(id, 4)));
        problem(NOT_FOUND, VN.get(letter(id, 99)));
        problem(NOT_FOUND, DE.get(letter(id, 2)));
    }

    @Test
    void aDeliveryNamesItsDocumentsAndTheConditionsThatComeWithThem() {
        var id = Cases.inExecution();
        FR.does(id, Cases.AUTHORIZE);
        var exchange = FR.does(id, """
                {"type":"PROPOSE_CONDITIONS","due":{"on":"2099-01-01"},
                 "conditions":[{"text":"No use before the trial in Paris ends.","measures":[]}]}""").at("/effects/0/exchange").asText();
        VN.does(id, "{\"type\":\"ACCEPT_CONDITIONS\",\"exchange\":\"" + exchange + "\"}");
        var document = Cases.document(FR, id, "image-of-the-disk.pdf");
        var delivery = FR.does(id, "{\"type\":\"DELIVER\",\"documents\":[\"" + document + "\"],\"personalData\":true}");
        var text = text(VN.get(letter(id, delivery.path("number").asInt()) + "?language=en"));
        for (var part : List.of(
                "Delivery",
                "image-of-the-disk.pdf",
                "A".repeat(43),
                "A disk",
                "No use before the trial in Paris ends.",
                "Article 40(19): without the prior consent",
                "Article 36: personal data")) {
            assertTrue(text.contains(part), () -> part + " is not in " + text);
        }
    }

    @Test
    void whatWasErasedIsNotInTheLetterAndTheLetterSaysSo() {
        var id = Cases.executed();
        var before = text(VN.get(letter(id) + "?language=en"));
        var fact = VN.view(id).at("/content/conductingAuthority/name").asText();
        assertTrue(before.contains(fact), () -> fact + " is not in " + before);
        VN_REGISTRAR.does(id, "{\"type\":\"ERASE_CONTENT\",\"acts\":[1],\"ground\":\"Article 36\"}");
        REGISTRAR.does(id, "{\"type\":\"ERASE_CONTENT\",\"acts\":[2],\"ground\":\"Article 36\"}");
        var after = text(VN.get(letter(id) + "?language=en"));
        assertFalse(after.contains(fact), after);
        assertTrue(after.contains("The content was erased under article 36."), after);
        assertTrue(text(VN.get(letter(id, 2) + "?language=en")).contains("The content was erased under article 36."));
    }

    @Test
    void whatLiesSealedIsNotInTheReceiversLetter() throws IOException {
        var draft = (ObjectNode)
                Cases.tree(read("/openapi/examples/NewRequest.json")).path("spontaneous-information");
        draft.put("requestedState", "FR").put("language", "fr");
        var secret = "The server is in a cellar in Lille.";
        draft.withObject("/content").put("information", secret);
        var id = Cases.draft(VN, draft);
        VN.does(id, Cases.SUBMIT);
        var restriction = draft.at("/content/restrictions/0").asText();
        assertTrue(text(VN.get(letter(id) + "?language=en")).contains(secret));
        var sealed = text(FR.get(letter(id) + "?language=en"));
        assertFalse(sealed.contains(secret), sealed);
        assertTrue(sealed.contains(restriction), sealed);
        assertTrue(sealed.contains("Only the restrictions are shown"), sealed);
        FR.does(id, "{\"type\":\"ACCEPT_INFORMATION\"}");
        assertTrue(text(FR.get(letter(id) + "?language=en")).contains(secret));
        assertTrue(text(VN.get(letter(id, 2) + "?language=en")).contains("Acceptance of information"));
    }

    private static String read(String resource) throws IOException {
        try (var in = LetterTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatNoLetterHoldsIsSaidToBeTooMuch() {
        var draft = Cases.storedData();
        var measures = draft.withObject("/content").withArray("measures");
        for (int more = 0; more < 5; more++) {
            measures.addObject().put("id", "long" + more).put("description", "a ".repeat(45_000));
        }
        var id = Cases.draft(VN, draft);
        problem(NOT_FOUND, VN.get(letter(id))).body("detail", startsWith("It says too much for a letter"));
        VN.get(Desk.path(id)).then().statusCode(200);
    }

    @Test
    void aRectifiedRequestReadsAsItWasRectifiedAndSaysByWhat() {
        var id = Cases.received();
        VN.does(id, """
                {"type":"RECTIFY","act":1,"reason":"A slip.",
                 "corrections":[{"pointer":"/content/conductingAuthority/name","value":"The Right Agency"}]}""");
        var text = text(FR.get(letter(id) + "?language=en"));
        assertTrue(text.contains("The Right Agency"), text);
        assertTrue(text.contains("Rectification"), text);
        assertTrue(text.contains(VN.history(id).at("/2/digest").asText()), text);
    }

    private static String letter(String request) {
        return Desk.path(request) + "/letter";
    }

    private static String letter(String request, int act) {
        return Desk.acts(request) + "/" + act + "/letter";
    }

    private static String text(Response answer) {
        answer.then().statusCode(200);
        try (var document = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
