package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rogatory.scenario.AccordDeeds.recordReason;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.askStatus;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.Deeds.withdraw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Article 22(5): Viet Nam and Germany ask France about the same man, and neither may learn of the other from it. */
@QuarkusTest
@DisplayName("22(5). Parallel proceedings")
class ParallelProceedingsTest extends Scenario {
    /** Every test has a man of its own: what other tests leave behind is nobody's business here. */
    private final String passport = UUID.randomUUID().toString();

    @Test
    @DisplayName(
            "22(5): France alone is told that two States look for one man, by whatever name they call his passport")
    void franceAloneIsTold() {
        var vietnams = received("vn-central", withPassport("passport", passport));
        assertConsiders(vietnams, false);

        var germanys = received("de-central", withPassport("Reisepass", passport.toUpperCase()));

        assertConsiders(germanys, true);
        assertConsiders(vietnams, false);
        assertEquals(
                "REQUESTED", germanys.one("obligations", "i1").path("owedBy").asText());
        for (var other : List.of(germanys.requesting(), germanys.as("de-auditor"), vietnams.requesting())) {
            assertNothingOfIt(other);
        }
    }

    @Test
    @DisplayName("40(20): to Germany the receipt looks like one of a request that is alone")
    void theReceiptLooksLikeAnyOther() {
        received("vn-central", withPassport("passport", passport));
        var parallel = received("de-central", withPassport("passport", passport));
        var alone = received(
                "de-central", withPassport("passport", UUID.randomUUID().toString()));

        for (var request : List.of(parallel, alone)) {
            request.requesting().does(askStatus());
            assertEquals(List.of("o1"), ids(request.requesting().sees()));
        }

        assertEquals(shape(alone), shape(parallel));
        assertEquals(alone.requesting().options(), parallel.requesting().options());
        parallel.requesting().mayNot(recordReason("i1")).because("side", "40(12)");
    }

    @Test
    @DisplayName("22(5): France records why it does not consult; Germany sees an internal step and nothing of it")
    void franceRecordsWhyNot() {
        received("vn-central", withPassport("passport", passport));
        var request = received("de-central", withPassport("passport", passport));

        request.requested().does(recordReason("i1"));

        assertEquals(3, request.one("obligations", "i1").path("settledBy").asInt());
        assertEquals(5, request.requesting().history().get(2).size());
        assertNothingOfIt(request.requesting());
    }

    @Test
    @DisplayName("22(5): France consults Germany; that it had to consider it, Germany does not see")
    void franceConsults() {
        received("vn-central", withPassport("passport", passport));
        var request = received("de-central", withPassport("passport", passport));

        request.requested()
                .does(Deed.of("OPEN_CONSULTATION")
                        .with("topic", "PARALLEL_PROCEEDINGS")
                        .with("text", "Would you let another State try him?"));

        assertEquals(3, request.one("obligations", "i1").path("settledBy").asInt());
        assertEquals(1, request.requesting().history().get(2).path("effects").size());
        assertNothingOfIt(request.requesting());
    }

    @Test
    @DisplayName("22(5): a name with the day of birth tells a man too, whatever the accents; so does an account")
    void nameAndDayOfBirthOrAccountTellHimToo() {
        var day = "19" + (10 + Math.abs(passport.hashCode() % 80)) + "-06-11";
        received("vn-central", withName("Lê Đặng", passport, day));
        assertConsiders(received("de-central", withName("LE DANG", passport.toUpperCase(), day)), true);
        assertConsiders(received("nl-central", withName("Le Dang", passport, "2001-01-01")), false);

        received("vn-central", withAccount("A bank", passport));
        assertConsiders(received("de-central", withAccount("a bank", passport)), true);
        assertConsiders(received("nl-central", withAccount("Another bank", passport)), false);
    }

    @Test
    @DisplayName(
            "22(5): not when the other request is decided, its content erased, of the same State, or another's to execute")
    void notWhenThereIsNothingToCoordinate() {
        received("de-central", withPassport("passport", passport)).requesting().does(withdraw());
        var erased = received("de-central", withPassport("passport", passport));
        var erase = Deed.of("ERASE_CONTENT").with("acts", List.of(1)).with("ground", "Data protection law");
        assertEquals(201, erased.as("de-registrar").post("/acts", erase).statusCode());
        received("vn-central", withPassport("passport", passport));
        sent("de-central", "nl-central", withPassport("passport", passport).put("language", "en"));

        var request = received("vn-central", withPassport("passport", passport));

        assertConsiders(request, false);
    }

    @Test
    @DisplayName("40(5): information that lies sealed tells nothing by it")
    void sealedInformationTellsNothing() {
        var text = Drafts.of("spontaneous-information").put("language", "en");
        text.withObject("/content")
                .set(
                        "persons",
                        persons(Map.of(
                                "familyName",
                                "N.",
                                "identityDocuments",
                                List.of(Map.of("type", "passport", "number", passport)))));
        sent("de-police", "fr-police", text);

        assertConsiders(received("vn-central", withPassport("passport", passport)), false);
    }

    private static Dossier received(String requesting, ObjectNode text) {
        var request = sent(requesting, "fr-central", text);
        request.requested().does(acknowledge("BEPI 26/1188"));
        return request;
    }

    /** Not asked how it stood: erasing changes what the past is shown as. */
    private static Dossier sent(String requesting, String requested, ObjectNode text) {
        text.put("requestedState", requested.substring(0, 2).toUpperCase());
        var request = Dossier.drafted(requesting, requested, text);
        request.requesting().does(submit());
        return request;
    }

    private static ObjectNode withPassport(String type, String number) {
        return about(Map.of("familyName", "N.", "identityDocuments", List.of(Map.of("type", type, "number", number))));
    }

    private static ObjectNode withName(String family, String given, String born) {
        return about(Map.of("familyName", family, "givenNames", given, "dateOfBirth", born));
    }

    private static ObjectNode withAccount(String provider, String identifier) {
        var text = about(Map.of("familyName", "N."));
        text.withObject("/content")
                .putArray("accounts")
                .addObject()
                .put("provider", provider)
                .put("identifier", identifier);
        return text;
    }

    private static ObjectNode about(Map<String, Object> person) {
        var text = Drafts.storedData("FR", "fr");
        text.withObject("/content").set("persons", persons(person));
        text.withObject("/content").remove("accounts");
        return text;
    }

    private static JsonNode persons(Map<String, Object> person) {
        return Api.JSON.valueToTree(List.of(person));
    }

    private static void assertConsiders(Dossier request, boolean considers) {
        assertEquals(considers ? List.of("i1") : List.of(), ids(request.view()));
    }

    private static List<String> ids(JsonNode view) {
        return view.path("obligations").findValuesAsText("id");
    }

    private static void assertNothingOfIt(Party party) {
        for (var told : List.of(party.sees(), party.history(), party.options())) {
            assertFalse(told.toString().contains("CONSIDER"), told::toString);
            assertFalse(told.toString().contains("RECORD_REASON"), told::toString);
            assertFalse(told.toString().contains("\"i1\""), told::toString);
        }
    }

    /** What the acts do that the requesting State is shown. */
    private static List<JsonNode> shape(Dossier request) {
        var history = request.requesting().history();
        return List.of(history.get(1).path("effects"), history.get(2).path("effects"));
    }
}
