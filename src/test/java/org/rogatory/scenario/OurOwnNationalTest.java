package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.ExtraditionDeeds.beginExamination;
import static org.rogatory.scenario.ExtraditionDeeds.refuseFor;
import static org.rogatory.scenario.ExtraditionDeeds.reportProsecution;
import static org.rogatory.scenario.ExtraditionDeeds.requestEnforcement;
import static org.rogatory.scenario.ExtraditionDeeds.requestProsecution;
import static org.rogatory.scenario.ExtraditionDeeds.withoutConsultation;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenario 3: Portugal asks Brazil for a Brazilian. */
@QuarkusTest
@DisplayName("3. Our own national")
class OurOwnNationalTest extends Scenario {
    private Dossier request;
    private Party portugal;
    private Party brazil;

    @BeforeEach
    void brazilExaminesTheRequest() {
        request = extradition("pt-central", "br-central", Drafts.extradition("BR", "pt", "DIPLOMATIC"));
        portugal = request.requesting();
        brazil = request.requested();
        portugal.does(submit());
        brazil.does(acknowledge("DRCI 2026/77"));
        brazil.does(beginExamination());
    }

    @Test
    @DisplayName(
            "37(11): refused for nationality alone, the case goes to the prosecutor, which Brazil owes until it did")
    void refusedForNationalityTheCaseGoesToTheProsecutor() {
        portugal.mayNot(requestProsecution()).because("status", "40(1)");
        brazil.does(withoutConsultation(refuseFor("NATIONALITY")));
        brazil.mayNot(requestProsecution()).because("side", "40(12)");
        portugal.does(requestProsecution());

        assertEquals("PROSECUTE", request.one("obligations", "o1").path("code").asText());
        assertEquals(
                "REQUESTED", request.one("obligations", "o1").path("owedBy").asText());
        assertFalse(settled());
        assertEquals(List.of("OBLIGATION PROSECUTE null"), brazil.worklist().told());
        assertEquals(List.of(), portugal.worklist().told());
        portugal.mayNot(requestProsecution()).because("prosecution-asked-once", "37(11)");
        brazil.mayNot(reportProsecution("o1", "OUTCOME", today())).because("submitted-then-decided", "37(11)");

        TimeMachine.daysPass(30);
        brazil.does(reportProsecution("o1", "SUBMITTED_TO_PROSECUTION", today()));
        assertTrue(settled());
        assertEquals(List.of(), brazil.worklist().told());
        TimeMachine.daysPass(400);
        brazil.does(reportProsecution("o1", "OUTCOME", today()));

        request.is("REFUSED");
    }

    @Test
    @DisplayName("37(11): refused for another reason, Brazil owes no prosecution")
    void refusedForAnotherReasonNoProsecutionIsOwed() {
        brazil.does(withoutConsultation(refuseFor("DISCRIMINATION")));

        portugal.mayNot(requestProsecution()).because("refused-for-nationality-alone", "37(11)");
    }

    @Test
    @DisplayName("37(13): there is no sentence to enforce where the person was sought for trial")
    void thereIsNoSentenceToEnforce() {
        brazil.does(withoutConsultation(refuseFor("NATIONALITY")));

        portugal.mayNot(requestEnforcement()).because("sentence-to-enforce", "37(13)");
    }

    private boolean settled() {
        return !request.one("obligations", "o1").path("settledBy").isNull();
    }
}
