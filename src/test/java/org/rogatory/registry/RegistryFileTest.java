package org.rogatory.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;

/** The registry out into one file and in again, as JSON and as a table. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class RegistryFileTest {
    private static final Desk DEPOSITARY = new Desk("depositary");
    private static final String HEADER =
            "entry,state,name,on,value,id,territory,functions,languages,channels,address,availability\n";
    private static final String TOO_LONG = HEADER + "x".repeat(1 << 20);

    @Test
    void whatWasExportedComesInAgainAndChangesNothing() {
        var before = changes();
        var file = DEPOSITARY.get("/v1/registry").asString();
        var table = DEPOSITARY.get("/v1/registry.csv").asString();
        DEPOSITARY
                .put("/v1/registry", file, "/v1/registry")
                .then()
                .statusCode(200)
                .body(equalTo(file));
        assertEquals(
                table,
                DEPOSITARY.putTable(table).then().statusCode(200).extract().asString());
        assertEquals(before, changes());
    }

    @Test
    void oneBadRowKeepsAllOutAndEveryBadRowIsNamed() {
        var before = DEPOSITARY.get("/v1/registry").asString();
        var bad = Map.of(
                "states",
                List.of(
                        Map.of("code", "QY", "name", "Goodland"),
                        Map.of("code", "1", "name", "x"),
                        Map.of(
                                "code",
                                "QT",
                                "name",
                                "Badland",
                                "instruments",
                                List.of(Map.of("type", "RATIFICATION", "on", "2024-01-01")),
                                "declarations",
                                List.of(Map.of("name", "languages", "value", true, "from", "2026-01-01")))));
        DEPOSITARY
                .put("/v1/registry", bad, "/v1/registry")
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/states/1/code",
                                "/states/2/instruments/0/on",
                                "/states/2/instruments/0",
                                "/states/2/declarations/0/value"));
        assertEquals(before, DEPOSITARY.get("/v1/registry").asString());
    }

    @Test
    void theFaultsOfATableAreToldByRowAndColumn() {
        var table = HEADER
                + "STATE,QY,Goodland,,,,,,,,,\n"
                + "INSTRUMENT,QY,RATIFICATION,2024-01-01,,,,,,,,\n"
                + "DECLARATION,QY,languages,2026-01-01,true,,,,,,,\n"
                + "DECLARATION,QY,languages,2026-01-01,{,,,,,,,\n"
                + "PARLIAMENT,QY,,,,,,,,,,\n";
        DEPOSITARY
                .putTable(table)
                .then()
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/5/value", "/6/entry"));
        DEPOSITARY
                .putTable(HEADER + "STATE,QY,Goodland,,,,,,,,,\nINSTRUMENT,QY,RATIFICATION,2024-01-01,,,,,,,,\n")
                .then()
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/3/on", "/3"));
        DEPOSITARY
                .putTable(HEADER + "STATE,F1,x,,,,,,,,,\nFOO,QY,x,,,,,,,,,\nSTATE,QX,,,,,,,,,,\n")
                .then()
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/2/state", "/3/entry", "/4/name"));
        DEPOSITARY.putTable("\"").then().statusCode(400);
    }

    @Test
    void aTableThatIsTooLongIsRefused() {
        DEPOSITARY.putTable(TOO_LONG).then().statusCode(413);
    }

    @Test
    void aTableThatDoesNotTellItsLengthIsRefusedWhileItIsRead() {
        var inChunks = new ByteArrayInputStream(TOO_LONG.getBytes(UTF_8));
        DEPOSITARY
                .putTable(inChunks)
                .then()
                .statusCode(413)
                .body("type", equalTo("https://rogatory.org/problems/body-too-large"));
    }

    @Test
    void noCellIsAFormula() {
        var address = "=cmd|' /C calc'!A0";
        var table = HEADER
                + "STATE,QS,Sumland,,,,,,,,,\n"
                + "AUTHORITY,QS,Court,,,019b8b87-9800-7001-8000-000000005153,,COMPETENT,en,CENTRAL,\"'" + address
                + "\",always\n";
        DEPOSITARY.putTable(table).then().statusCode(200);
        DEPOSITARY
                .get("/v1/authorities/019b8b87-9800-7001-8000-000000005153")
                .then()
                .body("address", equalTo(address));
        assertTrue(DEPOSITARY.get("/v1/registry.csv").asString().contains("'=cmd"));
    }

    @Test
    void aFileMadeFromAnOlderRegistryIsRefused() {
        DEPOSITARY
                .put("/v1/registry", Map.of("states", List.of()), Map.of("If-Match", "\"old\""))
                .then()
                .statusCode(412)
                .body("detail", containsString("current version"));
        DEPOSITARY
                .put("/v1/registry", Map.of("states", List.of()), Map.of())
                .then()
                .statusCode(428);
    }

    private static List<?> changes() {
        return DEPOSITARY.get("/v1/registry/changes?limit=200").path("items.number");
    }
}
