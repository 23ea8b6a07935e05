package org.rogatory.audit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;

/** Who read what, and what was refused. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class AccessTest {
    private static final String UNAVAILABLE = "https://rogatory.org/problems/unavailable";

    private Dossier request;
    private int before;

    @BeforeEach
    void aRequestOfWhichMuchIsKnownAlready() {
        request = Dossier.ofStoredData("vn-central", "fr-central", "fr");
        request.requesting().does(Deeds.submit());
        before = Kept.of(request.id()).size();
    }

    @Test
    void whatIsReadIsOnRecordWithWhoReadIt() {
        for (var below : List.of("", "/acts", "/acts/1", "/available-acts", "/related", "/retrievals", "/documents")) {
            request.as("fr-court").get(below);
            request.as("fr-auditor").get(below).then().statusCode(200);
        }

        var auditor = since().stream()
                .filter(access -> access.officer().equals(Optional.of("fr-auditor")))
                .toList();
        assertEquals(
                List.of(
                        "getRequest 200",
                        "listActs 200",
                        "getAct 200",
                        "listAvailableActs 200",
                        "listRelatedRequests 200",
                        "listRetrievals 200",
                        "listDocuments 200"),
                auditor.stream().map(Kept::told).toList());
        assertEquals(Optional.of("FR"), auditor.get(0).state());
        assertEquals(Optional.of("1"), auditor.get(2).part());
        assertEquals(14, since().size(), "the court, which sees nothing of it, was refused as often");
    }

    @Test
    void whatIsRefusedIsOnRecordToo() {
        var path = "/v1/requests/" + request.id();

        RestAssured.get(path).then().statusCode(401);
        RestAssured.given().header("Authorization", "Bearer x").get(path).then().statusCode(401);
        request.as("oversight").get("").then().statusCode(403);
        request.as("de-central").get("").then().statusCode(404);
        request.as("fr-central").get("?x=1").then().statusCode(400);
        request.as("fr-central").post("/acts", Deeds.submit()).then().statusCode(409);
        request.as("fr-central").post("/check", Deeds.submit()).then().statusCode(409);

        assertEquals(
                List.of(
                        new Kept("getRequest", Optional.empty(), 401, Optional.empty(), Optional.empty()),
                        new Kept("getRequest", Optional.empty(), 401, Optional.empty(), Optional.empty()),
                        new Kept("getRequest", Optional.empty(), 403, Optional.of("oversight"), Optional.empty()),
                        new Kept("getRequest", Optional.empty(), 404, Optional.of("de-central"), Optional.of("DE")),
                        new Kept("getRequest", Optional.empty(), 400, Optional.of("fr-central"), Optional.of("FR")),
                        new Kept("act", Optional.empty(), 409, Optional.of("fr-central"), Optional.of("FR")),
                        new Kept("checkAct", Optional.empty(), 409, Optional.of("fr-central"), Optional.of("FR"))),
                since());
    }

    @Test
    void whatNobodyHasIsOnRecordByTheIdThatWasTried() {
        var unknown = UUID.randomUUID().toString();

        new Api("de-central").get("/v1/requests/" + unknown).then().statusCode(404);

        assertEquals(List.of("getRequest 404"), told(Kept.of(unknown)));
    }

    @Test
    void whatWasKnownAlreadyIsOnRecordAsSuch() {
        RestAssured.given()
                .header("Authorization", TestIssuer.bearer("fr-auditor"))
                .header("If-None-Match", "*")
                .get("/v1/requests/" + request.id())
                .then()
                .statusCode(304);

        assertEquals(List.of("getRequest 304"), told(since()));
    }

    @Test
    void anActIsOnRecordAsItselfAndShownAgainItIsAnAccess() {
        var path = "/v1/requests/" + request.id() + "/acts";
        var act = Map.of("type", "ASK_STATUS");

        new Api("vn-central").post(path, act, "once").then().statusCode(201);
        assertEquals(List.of(), since());
        new Api("vn-central").post(path, act, "once").then().statusCode(201);

        assertEquals(List.of("act 201"), told(since()));
    }

    @Test
    void listsAreOnRecordAndWhatIsPublicIsNot() {
        var all = Kept.all().size();
        var central = new Api("fr-central");

        for (var path : List.of("/v1/me", "/v1/states", "/v1/procedures", "/v1/refusal-grounds", "/v1/registry")) {
            central.get(path).then().statusCode(200);
        }
        central.get("/v1/requests").then().statusCode(200);
        central.get("/v1/worklist").then().statusCode(200);

        var since = Kept.all().subList(all, Kept.all().size());
        assertEquals(List.of("listRequests 200", "getWorklist 200"), told(since));
    }

    /** Whatever stands in a path that is none of ours is not kept. */
    @Test
    void ofAPathOnlyIdsAndNumbersAreKept() {
        request.as("fr-central").get("/acts/Nguyen-Van-Secret").then().statusCode(404);
        new Api("fr-central").get("/v1/requests/Nguyen-Van-Secret").then().statusCode(404);

        Kept.all().forEach(access -> assertEquals(access.part(), access.part().filter(part -> !part.contains("N"))));
        assertEquals(Optional.empty(), since().get(0).part());
    }

    @Test
    void whatCannotBeRecordedIsNotShown() {
        Kept.change("alter table access_record rename to lost");
        try {
            for (var below : List.of("", "/acts", "/available-acts", "/acts/7")) {
                withheld(request.as("fr-auditor").get(below));
            }
            withheld(RestAssured.get("/v1/requests/" + request.id()));
            withheld(new Api("fr-central").get("/v1/requests"));
        } finally {
            Kept.change("alter table lost rename to access_record");
        }
        request.as("fr-auditor").get("").then().statusCode(200);
    }

    private static void withheld(io.restassured.response.Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .header("ETag", nullValue())
                .body("type", is(UNAVAILABLE))
                .body(not(containsString("STORED_DATA")));
    }

    private List<Kept> since() {
        var all = Kept.of(request.id());
        return all.subList(before, all.size());
    }

    private static List<String> told(List<Kept> accesses) {
        return accesses.stream().map(Kept::told).toList();
    }
}
