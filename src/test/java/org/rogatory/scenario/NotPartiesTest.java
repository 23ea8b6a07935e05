package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.refuse;
import static org.rogatory.scenario.Deeds.submit;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenario 13: a State has signed, and nothing more. */
@QuarkusTest
@DisplayName("13. Not parties")
class NotPartiesTest extends Scenario {
    private static final Api DEPOSITARY = new Api("depositary");

    @Test
    @DisplayName("65: who only signed does not ask under the Convention; the missing deposit is named")
    void whoOnlySignedDoesNotAskUnderTheConvention() {
        var request = storedData("qp-central", "fr-central", "fr");
        request.requesting()
                .mayNot(submit())
                .because("legal-basis", "65")
                .saying("has signed but deposited no instrument");
    }

    @Test
    @DisplayName("40(7): under a bilateral treaty it goes through, and the treaty's rules take the Convention's place")
    void underATreatyTheConventionsRulesOnlyWarn() {
        var text = Drafts.storedData("FR", "fr");
        text.putObject("legalBasis").put("type", "TREATY").put("name", "Treaty of 10 December 1998");
        var request = drafted("qp-central", "fr-central", text);
        request.requesting().does(submit());
        request.requested().does(acknowledge("BEPI 26/2044"));

        var refusal = request.requested().does(refuse("ESSENTIAL_INTERESTS", "m2"));

        assertEquals("TREATY", request.view().path("regime").path("type").asText());
        assertEquals(
                List.of("consulted-before-refusal"), refusal.path("warnings").findValuesAsText("rule"));
        request.measure("m2", "REFUSED");
    }

    @Test
    @DisplayName("65(1): the Convention is in force on the ninetieth day after the fortieth instrument")
    void itIsInForceOnTheNinetiethDayAfterTheFortiethInstrument() {
        var xa = instruments("XA");
        var qo = instruments("QO");
        try {
            deposit("QO", List.of());
            deposit("XA", List.of());
            assertEquals(1, convention().path("missing").asInt());
            var request = storedData("vn-central", "fr-central", "fr");
            request.requesting().mayNot(submit()).because("legal-basis", "65").saying("39 of 40 instruments");

            deposit("XA", List.of(Map.of("type", "ACCESSION", "on", today())));
            assertEquals(inDays(90).toString(), convention().path("inForceFrom").asText());
            TimeMachine.daysPass(89);
            request.requesting().mayNot(submit()).because("legal-basis", "65");
            TimeMachine.daysPass(1);
            request.requesting().does(submit());
        } finally {
            TimeMachine.home();
            deposit("XA", xa);
            deposit("QO", qo);
        }
    }

    private static JsonNode instruments(String state) {
        return Api.json(DEPOSITARY.get("/v1/states/" + state)).path("instruments");
    }

    private static JsonNode convention() {
        return Api.json(DEPOSITARY.get("/v1/convention"));
    }

    private static void deposit(String state, Object instruments) {
        var answer = DEPOSITARY.put(
                "/v1/states/" + state + "/treaty-status", Map.of("instruments", instruments), "/v1/states/" + state);
        assertEquals(200, answer.statusCode(), answer::asString);
    }
}
