package org.rogatory.scenario;

import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.closeConsultation;
import static org.rogatory.scenario.Deeds.consultOn;
import static org.rogatory.scenario.Deeds.deliver;
import static org.rogatory.scenario.Deeds.postpone;
import static org.rogatory.scenario.Deeds.recordAuthorization;
import static org.rogatory.scenario.Deeds.resume;
import static org.rogatory.scenario.Deeds.stateViews;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.Deeds.takeUp;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenario 8: the server that Viet Nam asks for (m1) is being examined in Germany's own investigation. */
@QuarkusTest
@DisplayName("8. Not now")
class NotNowTest extends Scenario {
    private Dossier request;
    private Party vietnam;
    private Party germany;

    @BeforeEach
    void germanyTakesTheRequestUp() {
        request = storedData("vn-central", "de-central", "en");
        vietnam = request.requesting();
        germany = request.requested();
        vietnam.does(submit());
        germany.does(acknowledge("II B 6 - 9350/26"));
        germany.does(takeUp());
    }

    @Test
    @DisplayName("40(28): nothing is postponed before a consultation on POSTPONEMENT was held for it")
    void nothingIsPostponedBeforeAConsultationWasHeldForIt() {
        germany.mayNot(postpone("INVESTIGATION", "m1"))
                .because("consulted-before-postponement", "40(28)")
                .forMeasure("m1");
        germany.does(consultOn("POSTPONEMENT", inDays(10), "m1"));
        germany.mayNot(postpone("INVESTIGATION", "m1")).because("consulted-before-postponement", "40(28)");
        vietnam.does(stateViews("x1"));
        germany.does(closeConsultation("x1"));
        germany.mayNot(postpone("INVESTIGATION", "m1", "m2"))
                .because("consulted-before-postponement", "40(28)")
                .forMeasure("m2");
        germany.does(postpone("INVESTIGATION", "m1"));

        request.is("IN_EXECUTION").measure("m1", "POSTPONED").measure("m2", "OPEN");
    }

    @Test
    @DisplayName("40(27): when all that is left waits, the request is POSTPONED, until Germany resumes it")
    void whenAllThatIsLeftWaitsTheRequestIsPostponed() {
        var records = germany.registers("records.csv");
        germany.does(consultOn("POSTPONEMENT", inDays(10), "m1"));
        vietnam.does(stateViews("x1"));
        germany.does(closeConsultation("x1"));
        germany.does(postpone("INVESTIGATION", "m1"));
        germany.does(recordAuthorization(today(), inDays(60)));
        germany.does(deliver("m2", today(), records));
        request.is("POSTPONED").measure("m1", "POSTPONED").measure("m2", "EXECUTED");

        germany.mayNot(deliver("m1", today(), germany.registers("image.dd"))).because("status", "40(1)");
        vietnam.mayNot(resume()).because("side", "40(12)");
        TimeMachine.daysPass(40);
        germany.does(resume());

        request.is("IN_EXECUTION").measure("m1", "OPEN");
    }

    @Test
    @DisplayName("40(27): too much work is no domestic proceeding, even after a consultation")
    void tooMuchWorkIsNoDomesticProceeding() {
        germany.does(consultOn("POSTPONEMENT", inDays(10), "m1"));
        vietnam.does(stateViews("x1"));
        germany.does(closeConsultation("x1"));

        germany.mayNot(postpone("OTHER", "m1")).because("postponed-only-for-proceedings", "40(27)");
        germany.mayNot(postpone("TREATY_PROVISION", "m1")).because("postponed-only-for-proceedings", "40(27)");
    }
}
