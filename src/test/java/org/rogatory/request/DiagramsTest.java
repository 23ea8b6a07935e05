package org.rogatory.request;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rogatory.problem.ProblemType.INVALID_HEADER;
import static org.rogatory.problem.ProblemType.NOT_ACCEPTABLE;
import static org.rogatory.problem.ProblemType.NOT_FOUND;
import static org.rogatory.request.Desk.VN;
import static org.rogatory.request.Refusals.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.TestIssuer;
import org.rogatory.chain.Canonical;
import org.rogatory.chain.Digest;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.machine.Procedures;

/** One procedure in three forms: the definition, its diagram as text, its diagram as a drawing; today's and earlier. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class DiagramsTest {
    private static final String PATH = "/v1/procedures/STORED_DATA_ACCESS";
    private static final String JSON = "application/json";
    private static final String MERMAID = "text/vnd.mermaid";
    private static final String SVG = "image/svg+xml";

    @Inject
    DataSource database;

    @Inject
    ObjectMapper mapper;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | application/json",
                "text/vnd.mermaid | text/vnd.mermaid",
                "image/svg+xml | image/svg+xml",
                "*/* | application/json",
                "application/* | application/json",
                "image/* | image/svg+xml",
                "text/* | text/vnd.mermaid",
                "text/html, image/svg+xml;q=0.9, application/json;q=0.5 | image/svg+xml",
                "image/svg+xml;q=0.1, text/vnd.mermaid;q=0.2 | text/vnd.mermaid",
                "*/*, application/json;q=0.1 | text/vnd.mermaid",
                "*/*, application/json;q=0, text/*;q=0 | image/svg+xml",
            })
    void theCallerChoosesTheForm(String accept, String answered) {
        as(accept, PATH)
                .then()
                .statusCode(200)
                .contentType(startsWith(answered))
                .header("Vary", "Authorization, Accept, Accept-Language");
    }

    @Test
    void whoDoesNotChooseGetsTheDefinition() {
        VN.get(PATH).then().statusCode(200).contentType(startsWith(JSON)).body("kind", is("STORED_DATA_ACCESS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "application/yaml", "text/plain", "application/json;q=0"})
    void anotherFormIsNotAcceptable(String accept) {
        problem(NOT_ACCEPTABLE, as(accept, PATH));
    }

    @Test
    void theFormIsRefusedBeforeTheKindIsLookedUp() {
        problem(NOT_ACCEPTABLE, as("text/html", "/v1/procedures/NOPE"));
        problem(NOT_FOUND, as(SVG, "/v1/procedures/NOPE"));
    }

    @Test
    void aWeightThatIsNoneIsABadHeader() {
        problem(INVALID_HEADER, as("application/json;q=much", PATH));
    }

    @Test
    void theTextShowsWhatMoves() {
        var procedure = Procedures.of(Kind.STORED_DATA_ACCESS).orElseThrow();

        as(MERMAID, PATH)
                .then()
                .contentType("text/vnd.mermaid;charset=UTF-8")
                .body(is(PublishedDiagrams.mermaid(procedure)))
                .body(startsWith("---\ntitle: Access to stored electronic data (44)\n---\nstateDiagram-v2\n"))
                .body(containsString("\n    [*] --> DRAFT\n"))
                .body(containsString("\n    RECEIVED --> IN_EXECUTION : TAKE_UP<br/>ENTRUST\n"))
                .body(containsString("\n    IN_EXECUTION --> BY_THE_OUTCOME_OF_MEASURES : SUPPLEMENT<br/>"))
                .body(containsString("\n    BY_THE_OUTCOME_OF_MEASURES --> EXECUTED\n"))
                .body(containsString("\n    CLOSED --> [*]\n"));
        assertFalse(as(MERMAID, PATH).asString().contains("ASK_STATUS"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MUTUAL_LEGAL_ASSISTANCE",
                "STORED_DATA_ACCESS",
                "TRAFFIC_DATA_COLLECTION",
                "CONTENT_INTERCEPTION"
            })
    void everyProcedureIsDrawn(Kind kind) {
        as(SVG, "/v1/procedures/" + kind)
                .then()
                .statusCode(200)
                .contentType(SVG)
                .body("svg.title", is("%s (%s)".formatted(kind.title(), kind.article())));
    }

    @Test
    void eachFormHasAVersionOfItsOwn() {
        var tags = new TreeSet<String>();
        for (var form : Set.of(JSON, MERMAID, SVG)) {
            var tag = as(form, PATH).header("ETag");
            tags.add(tag);
            for (var other : Set.of(JSON, MERMAID, SVG)) {
                var status = other.equals(form) ? 304 : 200;
                VN.asking()
                        .accept(other)
                        .header("If-None-Match", tag)
                        .get(PATH)
                        .then()
                        .statusCode(status);
            }
        }
        assertEquals(3, tags.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, MERMAID, SVG})
    void aHeadIsTheSameWithoutABody(String form) {
        var get = as(form, PATH);
        var head = VN.asking().accept(form).head(PATH);

        head.then().statusCode(200).contentType(get.contentType()).body(blankOrNullString());
        assertEquals(get.header("ETag"), head.header("ETag"));
        VN.asking()
                .accept(form)
                .header("If-None-Match", get.header("ETag"))
                .head(PATH)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, MERMAID, SVG})
    void allFormsAreAsTheContractSays(String form) {
        VN.asking().accept(form).get(PATH).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, MERMAID, SVG})
    void noFormIsForStrangersOrOfNothing(String form) {
        given().accept(form).get(PATH).then().statusCode(401).contentType("application/problem+json");
        problem(NOT_FOUND, as(form, "/v1/procedures/EXTRADITION"));
        problem(NOT_FOUND, as(form, "/v1/procedures/NOTHING"));
        problem(NOT_FOUND, as(form, PATH + "?version=none"));
    }

    @Test
    void todaysDefinitionHasItsDigestAsVersion() {
        var digest = as(JSON, PATH).header("ETag").replace("\"", "");
        for (var form : Set.of(JSON, MERMAID, SVG)) {
            var now = as(form, PATH);
            var byDigest = as(form, PATH + "?version=" + digest);
            assertEquals(now.header("ETag"), byDigest.header("ETag"));
            assertEquals(now.asString(), byDigest.asString());
        }
    }

    /** What a later release changed in the words of a rule changes no picture. */
    @Test
    void anEarlierDefinitionOfTheSameShapeHasTheSameDiagrams() {
        var version = PATH + "?version=" + stored("statuses were the same", earlier -> {});

        assertEquals(as(MERMAID, PATH).asString(), as(MERMAID, version).asString());
        assertEquals(as(SVG, PATH).asString(), as(SVG, version).asString());
    }

    @Test
    void anEarlierDefinitionOfAnotherShapeIsShownAsItWas() {
        var version = PATH + "?version="
                + stored(
                        "reopened once",
                        earlier -> earlier.withArray("acts")
                                .add(earlier.at("/acts/0")
                                        .<ObjectNode>deepCopy()
                                        .put("act", "RESUME")
                                        .put("to", "RECEIVED")
                                        .putPOJO(
                                                "from", mapper.createArrayNode().add("CLOSED"))
                                        .putPOJO(
                                                "possible",
                                                mapper.createArrayNode().add("RECEIVED"))));

        as(JSON, version).then().statusCode(200).body("acts.act[-1]", is("RESUME"));
        as(MERMAID, version).then().statusCode(200).body(containsString("\n    CLOSED --> RECEIVED : RESUME\n"));
        problem(NOT_FOUND, as(SVG, version)).body("detail", containsString("text/vnd.mermaid"));
    }

    private interface Earlier {
        void was(ObjectNode definition);
    }

    /** Puts on record what another release would have published. */
    private String stored(String says, Earlier earlier) {
        JsonNode today = Cases.tree(as(JSON, PATH));
        var definition = (ObjectNode) today.deepCopy();
        ((ObjectNode) definition.at("/acts/0")).put("says", says);
        earlier.was(definition);
        var bytes = Canonical.bytes(definition);
        var digest = Digest.of(bytes).toString();
        var sql = "insert into procedure_version (digest, kind, definition, published_at)"
                + " values (?, 'STORED_DATA_ACCESS', ?, now()) on conflict do nothing";
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, digest);
            insert.setBytes(2, bytes);
            insert.executeUpdate();
        } catch (java.sql.SQLException e) {
            throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), e);
        }
        return digest;
    }

    private static Response as(String accept, String path) {
        return VN.asking().accept(accept).get(path);
    }
}
