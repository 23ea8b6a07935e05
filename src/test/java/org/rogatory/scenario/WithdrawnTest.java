package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.askStatus;
import static org.rogatory.scenario.Deeds.closeConsultation;
import static org.rogatory.scenario.Deeds.consultOn;
import static org.rogatory.scenario.Deeds.consultOnRefusal;
import static org.rogatory.scenario.Deeds.lapseForSilenceOn;
import static org.rogatory.scenario.Deeds.requestInformation;
import static org.rogatory.scenario.Deeds.stateViews;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.Deeds.takeUp;
import static org.rogatory.scenario.Deeds.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenario 15: Viet Nam takes back what it no longer needs, or is never heard of again. */
@QuarkusTest
@DisplayName("15. Withdrawn")
class WithdrawnTest extends Scenario {
    private Dossier request;
    private Party vietnam;
    private Party france;

    @BeforeEach
    void franceTakesTheRequestUp() {
        request = storedData("vn-central", "fr-central", "fr");
        vietnam = request.requesting();
        france = request.requested();
        vietnam.does(submit());
        france.does(acknowledge("BEPI 26/1188"));
        france.does(takeUp());
    }

    @Test
    @DisplayName("40(26): who withdraws only m2 still wants m1")
    void whoWithdrawsOneMeasureStillWantsTheOther() {
        france.mayNot(withdraw("m2")).because("side", "40(12)");
        vietnam.does(withdraw("m2"));
        vietnam.mayNot(withdraw("m2")).because("measure-within-reach", "40(26)").forMeasure("m2");

        request.is("IN_EXECUTION").measure("m2", "WITHDRAWN").measure("m1", "OPEN");
    }

    @Test
    @DisplayName("40(26): what was asked about m2 alone lapses with it, what concerns m1 goes on")
    void whatWasAskedAboutTheWithdrawnMeasureLapses() {
        france.does(consultOnRefusal("ESSENTIAL_INTERESTS", inDays(14), "m2"));
        france.does(consultOnRefusal("ESSENTIAL_INTERESTS", inDays(14), "m1", "m2"));
        vietnam.does(withdraw("m2"));

        request.exchange("x1", "LAPSED").exchange("x2", "OPEN");
    }

    @Test
    @DisplayName("40(26): silence ends a request only after a consultation on CLOSURE whose day has passed")
    void silenceEndsARequestAfterAConsultationInVain() {
        france.does(requestInformation(inDays(10)));
        france.mayNot(lapseForSilenceOn("x1")).because("silence-established", "40(26)");
        TimeMachine.daysPass(11);
        france.mayNot(lapseForSilenceOn("x1")).because("silence-established", "40(26)");

        france.does(consultOn("CLOSURE", inDays(20)));
        TimeMachine.daysPass(20);
        france.does(closeConsultation("x2"));
        request.exchange("x2", "CLOSED");
        france.mayNot(lapseForSilenceOn("x1")).because("silence-established", "40(26)");

        france.does(consultOn("CLOSURE", inDays(20)));
        TimeMachine.daysPass(21);
        france.does(closeConsultation("x3"));
        vietnam.mayNot(lapseForSilenceOn("x1")).because("side", "40(12)");
        france.does(lapseForSilenceOn("x1"));

        request.is("WITHDRAWN")
                .exchange("x1", "LAPSED")
                .measure("m1", "WITHDRAWN")
                .measure("m2", "WITHDRAWN");
    }

    @Test
    @DisplayName("40(26): who states views on the closure is not silent")
    void whoStatesViewsIsNotSilent() {
        france.does(requestInformation(inDays(10)));
        TimeMachine.daysPass(11);
        france.does(consultOn("CLOSURE", inDays(20)));
        vietnam.does(stateViews("x2"));
        france.does(closeConsultation("x2"));

        france.mayNot(lapseForSilenceOn("x1")).because("silence-established", "40(26)");
    }

    @Test
    @DisplayName("40(26): with the whole request everything that was open lapses, and nobody owes anything")
    void withTheWholeRequestEverythingThatWasOpenLapses() {
        vietnam.does(askStatus());
        france.does(requestInformation(inDays(10)));
        france.does(consultOnRefusal("ESSENTIAL_INTERESTS", inDays(14), "m2"));
        assertTrue(request.one("obligations", "o1").path("settledBy").isNull());
        assertEquals(
                List.of("EXCHANGE INFORMATION " + inDays(10), "EXCHANGE REFUSAL " + inDays(14)),
                vietnam.worklist().told());
        assertTrue(france.worklist().told().contains("OBLIGATION REPORT_STATUS null"));

        var withdrawal = vietnam.does(withdraw());

        request.is("WITHDRAWN").exchange("x1", "LAPSED").exchange("x2", "LAPSED");
        assertEquals("CONCLUDED", request.view().path("phase").asText());
        for (var side : new Party[] {vietnam, france}) {
            for (var obligation : side.sees().path("obligations")) {
                assertEquals(withdrawal.path("number"), obligation.path("settledBy"));
            }
            side.sees()
                    .path("exchanges")
                    .forEach(x -> assertFalse(x.path("status").asText().equals("OPEN")));
            assertEquals(List.of(), side.worklist().told());
        }
        france.mayNot(takeUp()).because("status", "40(1)");
    }
}
