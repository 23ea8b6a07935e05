package org.rogatory.request;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.problem.ProblemType.ACT_BLOCKED;
import static org.rogatory.problem.ProblemType.INVALID_HEADER;
import static org.rogatory.problem.ProblemType.NOT_FOUND;
import static org.rogatory.problem.ProblemType.PRECONDITION_FAILED;
import static org.rogatory.problem.ProblemType.PRECONDITION_REQUIRED;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.VN;
import static org.rogatory.request.Refusals.problem;
import static org.rogatory.request.Refusals.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.TestIssuer;

/** A change names the version that it has seen, and a version grows by one with every change that is accepted. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class VersionsTest {

    @Test
    void everyAcceptedChangeIsOneVersion() {
        var id = Cases.draft();
        VN.get(Desk.path(id)).then().header("ETag", "\"0\"").body("version", is(0));

        put(id, "\"0\"").then().statusCode(200).header("ETag", "\"1\"").body("version", is(1));
        put(id, "\"1\"").then().statusCode(200).header("ETag", "\"2\"");
        VN.act(id, Cases.SUBMIT).then().statusCode(201).header("ETag", "\"3\"").body("number", is(1));
        act(FR, id, Cases.ACKNOWLEDGE, "\"3\"").then().statusCode(201).header("ETag", "\"4\"");

        FR.get(Desk.path(id)).then().header("ETag", "\"4\"").body("version", is(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "\"1\"", "W/\"2\"", "\"02\"", "\"\"", "\"1\", W/\"2\""})
    void aVersionThatIsNotTheCurrentOneIsToldTheCurrentOne(String stale) {
        var id = Cases.received();

        refused(
                        PRECONDITION_FAILED,
                        () -> FR.sending(Cases.TAKE_UP)
                                .header("If-Match", stale)
                                .post(Desk.acts(id)))
                .header("ETag", "\"2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "\"2", "W/2", "w/\"2\"", "\"2 \"", "\"2\" \"3\"", "\"2\";", "*, \"2\"", "''"})
    void whatIsNoETagIsRefused(String malformed) {
        var received = Cases.received();
        var draft = Cases.draft();

        refused(
                        INVALID_HEADER,
                        () -> FR.sending(Cases.TAKE_UP)
                                .header("If-Match", malformed)
                                .post(Desk.acts(received)))
                .body("violations[0].header", is("If-Match"));
        refused(INVALID_HEADER, () -> put(draft, malformed));
        refused(INVALID_HEADER, () -> VN.asking().header("If-Match", malformed).delete(Desk.path(draft)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "*", "\"1\", \"2\"", " \"2\""})
    void theCurrentVersionIsHonoured(String current) {
        act(FR, Cases.received(), Cases.TAKE_UP, current).then().statusCode(201).header("ETag", "\"3\"");
    }

    @Test
    void draftsAreNeitherChangedNorDeletedUnseen() {
        var id = Cases.draft();

        refused(
                PRECONDITION_REQUIRED,
                () -> VN.sending(Cases.storedData().toString()).put(Desk.path(id)));
        refused(PRECONDITION_REQUIRED, () -> VN.asking().delete(Desk.path(id)));
        refused(PRECONDITION_FAILED, () -> put(id, "\"1\"")).header("ETag", "\"0\"");
        refused(
                PRECONDITION_FAILED,
                () -> VN.asking().header("If-Match", "W/\"0\"").delete(Desk.path(id)));
    }

    @Test
    void onlyDraftsAreChangedOrDeleted() {
        var id = Cases.submitted();

        refused(ACT_BLOCKED, () -> put(id, "\"1\"")).body("requestStatus", equalTo("SUBMITTED"));
        refused(ACT_BLOCKED, () -> VN.asking().header("If-Match", "\"1\"").delete(Desk.path(id)))
                .body("requestStatus", equalTo("SUBMITTED"));
    }

    @Test
    void aDeletedDraftIsGone() {
        var id = Cases.draft();
        Cases.document(VN, id, "a.pdf");

        VN.asking()
                .header("If-Match", "\"0\"")
                .delete(Desk.path(id))
                .then()
                .statusCode(204)
                .body(blankOrNullString());

        problem(NOT_FOUND, VN.get(Desk.path(id)));
        refused(NOT_FOUND, () -> VN.asking().header("If-Match", "\"0\"").delete(Desk.path(id)));
        assertEquals(
                0,
                Rows.rows("select id from document where request_id = '" + id + "'")
                        .size());
    }

    private static Response put(String id, String ifMatch) {
        return VN.sending(Cases.storedData().toString())
                .header("If-Match", ifMatch)
                .put(Desk.path(id));
    }

    private static Response act(Desk desk, String id, String act, String ifMatch) {
        return desk.sending(act).header("If-Match", ifMatch).post(Desk.acts(id));
    }
}
