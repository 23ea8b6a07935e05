package org.rogatory.request;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.problem.ProblemType.ACT_BLOCKED;
import static org.rogatory.problem.ProblemType.FORBIDDEN;
import static org.rogatory.problem.ProblemType.NOT_FOUND;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.REGISTRAR;
import static org.rogatory.request.Refusals.problem;
import static org.rogatory.request.Refusals.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.TestIssuer;
import org.rogatory.access.TestToken;

/** The six roles: what each is there for, and that it comes near nothing else. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class RolesTest {
    private static final List<String> OF_ONE =
            List.of("", "/acts", "/available-acts", "/related", "/retrievals", "/documents");

    @ParameterizedTest
    @ValueSource(
            strings = {"fr-central", "fr-247", "fr-court", "fr-auditor", "fr-registrar", "oversight", "depositary"})
    void everyRoleReadsTheRegistryAndTheConvention(String caller) {
        for (var path : List.of(
                "me",
                "states",
                "states/VN",
                "authorities",
                "authorities/" + Cases.COURT_OF_PARIS,
                "procedures",
                "procedures/STORED_DATA_ACCESS",
                "refusal-grounds",
                "offences",
                "measure-types",
                "rules")) {
            new Desk(caller).get("/v1/" + path).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vn-247", "fr-247", "vn-court", "fr-court", "depositary"})
    void whoIsThereForSomethingElseSeesNoRequest(String caller) {
        assertSeesNothingOf(Cases.submitted(), new Desk(caller)::asking);
    }

    @Test
    void aContactPointDoesNotSeeWhatElseItsHouseDoes() {
        for (var id : List.of(Cases.draft(), Cases.submitted())) {
            assertSeesNothingOf(id, () -> as("vn-central", "contact-point-24-7"));
        }
    }

    @Test
    void aContactPointSeesWhatWasOpenedToContactPoints() {
        var id = Cases.submitted();
        Rows.change("insert into sight (viewer, request_id) values ('FR CONTACT_24_7', '" + id + "')");
        var contactPoint = new Desk("fr-247");

        contactPoint.view(id);
        assertEquals(1, contactPoint.history(id).size());
        contactPoint.get("/v1/requests").then().body("items.id", hasItem(id));
        contactPoint.get("/v1/requests?overdue=false").then().body("items.id", hasItem(id));
        refused(ACT_BLOCKED, () -> contactPoint.act(id, Cases.ACKNOWLEDGE));
        assertSeesNothingOf(id, new Desk("vn-247")::asking);
        assertSeesNothingOf(id, new Desk("de-247")::asking);
        Rows.change("delete from sight where viewer = 'FR CONTACT_24_7' and request_id = '" + id + "'");
    }

    @Test
    void aContactPointDraftsNothingButItsKinds() {
        var draft = Cases.storedData().toString();
        refused(ACT_BLOCKED, () -> new Desk("vn-247").post("/v1/requests", draft));
        refused(
                ACT_BLOCKED,
                () -> as("vn-central", "contact-point-24-7")
                        .contentType("application/json")
                        .body(draft)
                        .post("/v1/requests"));

        var vietnam = new Desk("vn-247");
        var call = Cases.draft(vietnam, Cases.object(Map.of("kind", "NETWORK_24_7")));
        vietnam.asking().header("If-Match", "*").delete(Desk.path(call)).then().statusCode(204);
    }

    @Test
    void aCompetentAuthoritySeesNoDraftOfItsHouse() {
        assertSeesNothingOf(Cases.draft(), () -> as("vn-central", "competent-authority"));
    }

    @Test
    void rolesAddUp() {
        var id = Cases.submitted();

        as("fr-247", "contact-point-24-7", "auditor").get(Desk.path(id)).then().statusCode(200);
        problem(FORBIDDEN, as("fr-247", "oversight").get(Desk.path(id)));
    }

    @Test
    void theRegistrarReadsWhatItMayHaveToEraseAndDoesNothingElse() {
        var id = Cases.received();

        var options = REGISTRAR.seen(Desk.path(id) + "/available-acts");

        assertEquals(List.of("ERASE_CONTENT"), options.get("open").findValuesAsText("act"));
        refused(ACT_BLOCKED, () -> REGISTRAR.act(id, Cases.TAKE_UP));
        assertSeesNothingOf(id, new Desk("de-registrar")::asking);
        assertSeesNothingOf(Cases.draft(FR, Cases.storedData().put("requestedState", "VN")), REGISTRAR::asking);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oversight", "fr-registrar", "depositary", "fr-court"})
    void aRouteIsAskedByWhoDraftsAndWhoAudits(String caller) {
        problem(FORBIDDEN, new Desk(caller).get("/v1/routes?to=VN&kind=STORED_DATA_ACCESS"));
    }

    private static void assertSeesNothingOf(String request, Supplier<RequestSpecification> caller) {
        for (var part : OF_ONE) {
            problem(NOT_FOUND, caller.get().get(Desk.path(request) + part));
        }
        caller.get().get("/v1/requests?limit=200").then().statusCode(200).body("items.id", not(hasItem(request)));
    }

    /** That caller's authority, in other roles. */
    private static RequestSpecification as(String caller, String... roles) {
        var token = TestToken.of(caller).with("groups", List.of(roles));
        return Desk.nobody().header("Authorization", "Bearer " + token.compact());
    }
}
