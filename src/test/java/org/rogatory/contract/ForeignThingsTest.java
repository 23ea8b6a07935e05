package org.rogatory.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.contract.CommittedContract.Operation;

/** Every operation on one thing, tried on what belongs to others: to a stranger it is as if it were not there. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class ForeignThingsTest {
    /** Where things belong to somebody. */
    private static final String REQUESTS = "/v1/requests/{id}";

    /** Paths with a variable whose things everybody may read. */
    private static final List<String> FOR_ALL = List.of(
            "/v1/states/{code}",
            "/v1/states/{code}/treaty-status",
            "/v1/states/{code}/declarations/{name}",
            "/v1/authorities/{id}",
            "/v1/procedures/{kind}",
            "/v1/log/tile/{path}");

    private static final String COURT_OF_PARIS = "019b8b87-9800-7004-8000-000000004652";

    /** Of each role one who has nothing to do with any of the requests. */
    private static final List<String> STRANGERS = List.of(
            "de-central",
            "de-247",
            "fr-court-lille",
            "vn-court",
            "de-auditor",
            "de-registrar",
            "oversight",
            "depositary");

    private final List<String> wrong = new ArrayList<>();
    private int cells;

    @Test
    void whatBelongsToOthersIsAnsweredLikeWhatIsNotThere() {
        var foreign = foreignRequests();
        for (var stranger : STRANGERS) {
            var token = Optional.of(TestIssuer.token(stranger));
            onOneRequest()
                    .forEach(operation -> foreign.forEach((what, id) -> {
                        cells++;
                        compare(new Call(operation, token), id, stranger + ", " + what);
                    }));
        }

        assertEquals(List.of(), wrong);
        assertTrue(cells > 200, () -> "only " + cells);
        System.out.printf("foreign things: %d cells, 0 wrong%n", cells);
    }

    @Test
    void everyOtherThingIsForAll() {
        var others = CommittedContract.get()
                .operations()
                .map(Operation::path)
                .filter(path -> path.contains("{") && !path.startsWith(REQUESTS))
                .collect(Collectors.toSet());

        assertTrue(FOR_ALL.containsAll(others), () -> others + ": whose are these? Add foreign ones to this test.");
    }

    private static List<Operation> onOneRequest() {
        return CommittedContract.get()
                .operations()
                .filter(o -> o.path().startsWith(REQUESTS))
                .toList();
    }

    private void compare(Call call, String id, String who) {
        var unknown = UUID.randomUUID().toString();
        var expected = call.operation().says().path("x-roles").toString();
        var there = call.soundly(id);
        var absent = call.soundly(unknown);
        var sound = List.of(403, 404).contains(there.statusCode());
        if (!sound
                || !told(there, id).equals(told(absent, unknown))
                || !told(call.malformed(id), id).equals(told(call.malformed(unknown), unknown))) {
            wrong.add("%s by %s, roles %s: %s but %s"
                    .formatted(call.operation().id(), who, expected, told(there, id), told(absent, unknown)));
        }
    }

    /** All that a stranger learns. */
    private static Map<String, String> told(Response answer, String id) {
        var told = new TreeMap<String, String>();
        answer.headers().forEach(header -> told.put(header.getName().toLowerCase(), header.getValue()));
        told.remove("x-correlation-id");
        told.remove("date");
        told.put("status", answer.statusLine());
        told.put("body", answer.asString().replace(id, "{id}"));
        return told;
    }

    private static Map<String, String> foreignRequests() {
        var draft = made();
        var submitted = made();
        does("vn-central", submitted, "{\"type\":\"SUBMIT\"}");
        var entrusted = made();
        does("vn-central", entrusted, "{\"type\":\"SUBMIT\"}");
        does("fr-central", entrusted, "{\"type\":\"ACKNOWLEDGE\",\"ownReference\":\"BEPI 26/1188\"}");
        does(
                "fr-central",
                entrusted,
                "{\"type\":\"ENTRUST\",\"authority\":\"%s\",\"due\":{\"on\":\"2099-01-01\"}}"
                        .formatted(COURT_OF_PARIS));
        return new TreeMap<>(Map.of("a draft", draft, "submitted", submitted, "entrusted", entrusted));
    }

    private static String made() {
        return as("vn-central")
                .body(Bodies.draft())
                .post("/v1/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void does(String caller, String id, String act) {
        as(caller).body(act).post("/v1/requests/" + id + "/acts").then().statusCode(201);
    }

    private static io.restassured.specification.RequestSpecification as(String caller) {
        return RestAssured.given().contentType("application/json").header("Authorization", TestIssuer.bearer(caller));
    }
}
