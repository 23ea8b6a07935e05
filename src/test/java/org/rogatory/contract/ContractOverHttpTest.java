package org.rogatory.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.chain.Digest;

/** The service does what the document says, and the check of it would notice if it did not. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class ContractOverHttpTest {
    private static final String VN = "vn-central";
    private static final String FR = "fr-central";
    private static final String COURT = "019b8b87-9800-7004-8000-000000004652";

    @Test
    void everyOperationIsAsTheDocumentSays() {
        readTheConvention();
        RegistryOperations.exercise();
        editAndDeleteADraft();
        var id = submitted();
        execute(id);
        read(id);
        LogOperations.exercise();
        status(200, as("fr-auditor").get("/v1/audit/export?request=" + id));

        var promised = CommittedContract.get()
                .operations()
                .map(CommittedContract.Operation::id)
                .collect(Collectors.toCollection(TreeSet::new));
        var done = Sightings.seen().stream()
                .filter(answer -> answer.matches(".* 2\\d\\d"))
                .map(answer -> answer.substring(0, answer.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(promised, done);
    }

    @Test
    void refusalsAreAsTheDocumentSays() {
        var id = submitted();

        status(401, checked().get("/v1/me"));
        status(403, as("fr-auditor").body("{\"kind\":\"STORED_DATA_ACCESS\"}").post("/v1/requests"));
        status(404, as(VN).get("/v1/requests/" + UUID.randomUUID()));
        status(404, as("de-central").get("/v1/requests/" + id));
        status(404, as(VN).get("/v1/nowhere"));
        status(405, as(VN).post("/v1/me"));
        status(406, as(VN).accept("text/html").get("/v1/me"));
        status(400, as(VN).queryParam("limit", 0).queryParam("x", 1).get("/v1/requests"));
        status(400, as(FR).body("{\"type\":\"REFUSE\",\"grounds\":[]}").post(acts(id)));
        status(409, as(FR).body("{\"type\":\"RESUME\"}").post(acts(id)));
        status(409, as(FR).body("{\"type\":\"RESUME\"}").post("/v1/requests/" + id + "/check"));
        status(409, as(VN).header("If-Match", "\"1\"").body(Bodies.draft()).put("/v1/requests/" + id));
        status(
                412,
                as(FR).header("If-Match", "\"99\"")
                        .body("{\"type\":\"TAKE_UP\"}")
                        .post(acts(id)));
        status(415, as(VN).contentType("text/plain").body("x").post("/v1/requests"));
        status(428, as(VN).body(Bodies.draft()).put("/v1/requests/" + id));
    }

    @Test
    void aRepeatedCreationIsAsTheDocumentSays() {
        var key = UUID.randomUUID().toString();
        status(201, as(VN).header("Idempotency-Key", key).body(Bodies.draft()).post("/v1/requests"));
        status(201, as(VN).header("Idempotency-Key", key).body(Bodies.draft()).post("/v1/requests"));
        status(
                422,
                as(VN).header("Idempotency-Key", key)
                        .body("{\"kind\":\"STORED_DATA_ACCESS\"}")
                        .post("/v1/requests"));
    }

    @Test
    void aKeyIsForOneThingAndOutlivesWhatItMade() {
        var key = UUID.randomUUID().toString();
        var place = status(
                        201,
                        as(VN).header("Idempotency-Key", key)
                                .body(Bodies.draft())
                                .post("/v1/requests"))
                .header("Location");
        status(
                201,
                as(VN).header("Idempotency-Key", key).body(Bodies.document()).post(place + "/documents"));
        var another = Bodies.document().replace("\"name\":\"", "\"name\":\"another ");
        status(422, as(VN).header("Idempotency-Key", key).body(another).post(place + "/documents"));

        status(204, as(VN).header("If-Match", "\"0\"").delete(place));
        status(404, as(VN).header("Idempotency-Key", key).body(Bodies.draft()).post("/v1/requests"));
    }

    @Test
    void whatTheDocumentDoesNotSayIsNoticed() {
        assertNoticed(me -> me.setBody(me.build().asString().replace("\"caller\"", "\"name\"")));
        assertNoticed(me -> me.setBody(me.build().asString().replaceFirst("\\{", "{\"more\":1,")));
        assertNoticed(me -> me.setBody(me.build().asString().replaceFirst("\\d{4}-", "soon ")));
        assertNoticed(me -> me.setStatusCode(202));
        assertNoticed(me -> me.setContentType("text/plain"));
        assertNoticed(me -> me.setHeader("Location", "/v1/elsewhere"));
        assertNoticed(me -> me.setHeaders(new Headers(new Header("Content-Type", "application/json"))));
        assertNoticed(me -> me.setStatusCode(202));
    }

    private interface Doctored {
        void by(ResponseBuilder answer);
    }

    private static void assertNoticed(Doctored doctored) {
        var request = as(VN).filter((sent, expected, context) -> {
            var builder = new ResponseBuilder().clone(context.next(sent, expected));
            doctored.by(builder);
            return builder.build();
        });
        var noticed = assertThrows(AssertionError.class, () -> request.get("/v1/me"));
        assertTrue(noticed.getMessage().contains("not as the contract says"), noticed.getMessage());
    }

    private static void readTheConvention() {
        status(200, checked().get("/v1/openapi"));
        status(200, checked().accept("application/json").get("/v1/openapi"));
        for (var path : new String[] {
            "routes?to=FR&kind=STORED_DATA_ACCESS",
            "routes?to=QP&kind=STORED_DATA_ACCESS&territory=HK&urgent=true&language=vi",
            "me",
            "states",
            "states/VN",
            "authorities",
            "authorities/" + COURT,
            "procedures",
            "procedures/STORED_DATA_ACCESS",
            "refusal-grounds",
            "offences",
            "measure-types",
            "rules",
            "worklist"
        }) {
            status(200, as(VN).get("/v1/" + path));
        }
    }

    private static void editAndDeleteADraft() {
        var draft = status(
                201, as(VN).body("{\"kind\":\"MUTUAL_LEGAL_ASSISTANCE\"}").post("/v1/requests"));
        var place = draft.header("Location");
        status(304, as(VN).header("If-None-Match", "\"0\"").get(place));
        status(200, as(VN).header("If-Match", "\"0\"").body(Bodies.draft()).put(place));
        status(204, as(VN).header("If-Match", "\"1\"").delete(place));
    }

    private static String submitted() {
        var id = status(201, as(VN).body(Bodies.draft()).post("/v1/requests")).<String>path("id");
        status(
                201,
                as(VN).body("{\"type\":\"SUBMIT\",\"note\":\"By courier too.\"}")
                        .post(acts(id)));
        return id;
    }

    private static void execute(String id) {
        status(201, as(FR).body(Bodies.document()).post("/v1/requests/" + id + "/documents"));
        sendADocument("/v1/requests/" + id + "/documents");
        status(
                201,
                as(FR).body("{\"type\":\"ACKNOWLEDGE\",\"ownReference\":\"BEPI 26/1188\"}")
                        .post(acts(id)));
        var entrust = "{\"type\":\"ENTRUST\",\"authority\":\"%s\",\"due\":{\"on\":\"2099-01-01\"}}".formatted(COURT);
        status(200, as(FR).body(entrust).post("/v1/requests/" + id + "/check"));
        status(201, as(FR).body(entrust).post(acts(id)));
        status(201, as(FR).body(Bodies.consultation()).post(acts(id)));
    }

    private static void sendADocument(String place) {
        var nothing = Digest.of().toString();
        var document =
                "{\"name\":\"empty\",\"mediaType\":\"text/plain\",\"size\":0,\"sha256\":\"%s\"}".formatted(nothing);
        var content =
                place + "/" + status(201, as(FR).body(document).post(place)).<String>path("id") + "/content";
        status(404, as(FR).get(content));
        status(400, as(FR).contentType(ContentType.BINARY).body(new byte[1]).put(content));
        status(200, as(FR).contentType(ContentType.BINARY).body(new byte[0]).put(content));
        status(200, as(FR).get(content));
        status(416, as(FR).header("Range", "bytes=0-").get(content));
        status(304, as(FR).header("If-None-Match", '"' + nothing + '"').get(content));
        status(200, as(FR).get(content.replace("/content", "/custody")));
    }

    private static void read(String id) {
        for (var caller : new String[] {VN, FR, "fr-auditor"}) {
            for (var part : new String[] {
                "",
                "/acts",
                "/acts/1",
                "/acts/3",
                "/available-acts",
                "/related",
                "/retrievals",
                "/documents",
                "/letter",
                "/acts/2/letter"
            }) {
                status(200, as(caller).get("/v1/requests/" + id + part));
            }
            status(200, as(caller).queryParam("limit", 1).get("/v1/requests"));
        }
        status(200, as(FR).get("/v1/requests/" + id + "/letter"));
        status(200, as(FR).get(acts(id) + "/2/letter"));
        for (var question : new String[] {"audit/acts", "audit/accesses", "statistics"}) {
            status(200, as("fr-auditor").get("/v1/" + question));
        }
    }

    private static String acts(String id) {
        return "/v1/requests/" + id + "/acts";
    }

    private static RequestSpecification checked() {
        return RestAssured.given().contentType(ContentType.JSON);
    }

    private static RequestSpecification as(String caller) {
        return checked().header("Authorization", TestIssuer.bearer(caller));
    }

    private static Response status(int expected, Response response) {
        assertEquals(expected, response.statusCode(), response::asString);
        return response;
    }
}
