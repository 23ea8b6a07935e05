package org.rogatory.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.access.TestIssuer;

/** Authorities registered, changed and kept apart, 37(19), 40(12), 41(1). */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class AuthoritiesTest {
    private static final Desk DEPOSITARY = new Desk("depositary");
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final Map<String, Object> ED25519 =
            Map.of("kty", "OKP", "crv", "Ed25519", "x", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");

    @Test
    void anAuthorityIsRegisteredOnceForOneKey() {
        var state = newState("QX");
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var body = authority(state, List.of("COMPETENT"), Map.of());
        var first = DEPOSITARY.post("/v1/authorities", body, key);
        first.then().statusCode(201).header("Location", endsWith("/v1/authorities/" + first.path("id")));
        DEPOSITARY
                .post("/v1/authorities", body, key)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first.path("id")));
        assertEquals(7, UUID.fromString(first.path("id")).version());
    }

    @Test
    void noTwoAuthoritiesOfAStateHaveOneFunctionForOneTerritory() {
        var state = newState("QW");
        register(state, List.of("EXTRADITION", "COMPETENT"), Map.of()).then().statusCode(201);
        register(state, List.of("COMPETENT"), Map.of()).then().statusCode(201);
        register(state, List.of("EXTRADITION"), Map.of("territory", "HK"))
                .then()
                .statusCode(201);
        register(state, List.of("MUTUAL_LEGAL_ASSISTANCE", "EXTRADITION"), Map.of())
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/functions"))
                .body("violations.message", hasItem(containsString("EXTRADITION is what authority")));
    }

    @Test
    void aChangeIsKeptWithWhatWasBefore() {
        var state = newState("QV");
        var id = register(state, List.of("COMPETENT"), Map.of()).<String>path("id");
        var path = "/v1/authorities/" + id;
        change(path, authority(state, List.of(), Map.of("name", "Closed court")))
                .then()
                .statusCode(200);
        DEPOSITARY.get(path).then().body("functions", empty()).body("name", equalTo("Closed court"));
        DEPOSITARY.get(path + "?on=" + TODAY).then().body("name", equalTo("Closed court"));
        DEPOSITARY.get(path + "?on=" + TODAY.minusDays(1)).then().statusCode(404);
        DEPOSITARY.get("/v1/authorities?state=QV&on=" + TODAY).then().body("items.id", contains(id));
        DEPOSITARY
                .get("/v1/authorities?state=QV&on=" + TODAY.minusDays(1))
                .then()
                .body("items", empty());
        change(path, authority("FR", List.of(), Map.of()))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/state"));
        DEPOSITARY
                .put(path, authority(state, List.of(), Map.of()), Map.of())
                .then()
                .statusCode(428);
    }

    @Test
    void aKeyIsAddedAndEndedAndNeverTakenAway() {
        var state = newState("QU");
        var key = key(Map.of());
        var id = register(state, List.of("COMPETENT"), Map.of("publicKeys", List.of(key)))
                .<String>path("id");
        var path = "/v1/authorities/" + id;
        change(path, authority(state, List.of("COMPETENT"), Map.of()))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/publicKeys"));
        var revoked = key(Map.of("revokedAt", "2026-06-01T00:00:00Z"));
        change(path, authority(state, List.of("COMPETENT"), Map.of("publicKeys", List.of(revoked))))
                .then()
                .statusCode(200)
                .body("publicKeys.revokedAt", contains("2026-06-01T00:00:00.000000Z"));
        change(path, authority(state, List.of("COMPETENT"), Map.of("publicKeys", List.of(key))))
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "territory | \"ZY\" | /territory",
                "languages | [\"xx\"] | /languages",
                "languages | [] | /languages",
                "channels | [] | /channels",
                "channels | [\"PIGEON\"] | /channels/0",
                "functions | [\"EVERYTHING\"] | /functions/0",
                "name | \" \" | /name",
                "state | \"ZQ\" | /state",
                "more | 1 | /more"
            })
    void whatNoAuthorityCanBeIsRefused(String property, String json, String pointer) throws Exception {
        var body = new HashMap<>(authority("FR", List.of("COMPETENT"), Map.of()));
        body.put(property, new ObjectMapper().readValue(json, Object.class));
        DEPOSITARY
                .post("/v1/authorities", body, Map.of())
                .then()
                .statusCode(400)
                .body("violations.pointer", contains(pointer));
    }

    @ParameterizedTest
    @CsvSource({"kty,oct", "d,AAAA", "crv,P-521", "x,AA"})
    void whatIsNoPublicKeyIsRefused(String member, String value) {
        var jwk = new HashMap<>(ED25519);
        jwk.put(member, value);
        register("FR", List.of("COMPETENT"), Map.of("publicKeys", List.of(key(Map.of("jwk", jwk)))))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/publicKeys/0/jwk"));
    }

    private static Response register(String state, List<String> functions, Map<String, ?> more) {
        return DEPOSITARY.post("/v1/authorities", authority(state, functions, more), Map.of());
    }

    private static Response change(String path, Map<String, Object> body) {
        return DEPOSITARY.put(path, body, path);
    }

    private static Map<String, Object> key(Map<String, ?> more) {
        var key = new HashMap<String, Object>(Map.of("id", "k1", "jwk", ED25519, "validFrom", "2026-01-01T00:00:00Z"));
        key.putAll(more);
        return key;
    }

    private static Map<String, Object> authority(String state, List<String> functions, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of(
                "state",
                state,
                "name",
                "A court",
                "functions",
                functions,
                "languages",
                List.of("en"),
                "channels",
                List.of("CENTRAL"),
                "address",
                "Somewhere",
                "availability",
                "always"));
        body.putAll(more);
        return body;
    }

    private static String newState(String code) {
        var file = Map.of("states", List.of(Map.of("code", code, "name", "Land of " + code)));
        DEPOSITARY.put("/v1/registry", file, "/v1/registry").then().statusCode(200);
        return code;
    }
}
