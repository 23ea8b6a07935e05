package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.closeConsultation;
import static org.rogatory.scenario.Deeds.consultOnRefusal;
import static org.rogatory.scenario.Deeds.refuse;
import static org.rogatory.scenario.Deeds.stateViews;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.Deeds.withdraw;
import static org.rogatory.scenario.TransferDeeds.agreeTransfer;
import static org.rogatory.scenario.TransferDeeds.confirmReturn;
import static org.rogatory.scenario.TransferDeeds.endCustody;
import static org.rogatory.scenario.TransferDeeds.recordConsent;
import static org.rogatory.scenario.TransferDeeds.recordReturn;
import static org.rogatory.scenario.TransferDeeds.recordTransfer;
import static org.rogatory.scenario.TransferDeeds.revokeConsent;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenario 11: Thailand lends a detained witness to a court in the Philippines. */
@QuarkusTest
@DisplayName("11. The witness in prison")
class WitnessInPrisonTest extends Scenario {
    private Dossier request;
    private Party philippines;
    private Party thailand;

    @BeforeEach
    void thailandReceivesTheRequest() {
        request = drafted("ph-central", "th-central", Drafts.transferOfAWitness());
        philippines = request.requesting();
        thailand = request.requested();
        philippines.does(submit());
        thailand.does(acknowledge("AG 0019/2026"));
    }

    @Test
    @DisplayName("40(9): nothing is agreed before the witness consented, freely and informed")
    void nothingIsAgreedBeforeTheWitnessConsented() {
        philippines.mayNot(agreeTransfer(inDays(40))).because("consent-recorded", "40(9)");
        thailand.mayNot(recordConsent(today()).with("free", false)).because("consent-free-and-informed", "40(9)");
        philippines.mayNot(recordConsent(today())).because("side", "40(12)");
        thailand.does(recordConsent(today()));
        philippines.does(agreeTransfer(inDays(40)));
        request.is("RECEIVED");
        thailand.does(agreeTransfer(inDays(40)));

        request.is("AGREED");
    }

    @Test
    @DisplayName("40(9): other terms are a proposal of their own, and agree nothing")
    void otherTermsAgreeNothing() {
        thailand.does(recordConsent(today()));
        philippines.does(agreeTransfer(inDays(40)));
        thailand.does(agreeTransfer(inDays(20)));
        request.is("RECEIVED").exchange("x1", "DECLINED").exchange("x2", "OPEN");
        philippines.does(agreeTransfer(inDays(20)));

        request.is("AGREED").exchange("x2", "ACCEPTED");
    }

    @Test
    @DisplayName("40(9): who takes the consent back before the transfer is not transferred")
    void whoTakesTheConsentBackIsNotTransferred() {
        agreed();
        thailand.does(revokeConsent(today()));
        request.is("RECEIVED");
        thailand.mayNot(recordTransfer(today())).because("status", "40(1)");
        thailand.mayNot(agreeTransfer(inDays(40))).because("consent-recorded", "40(9)");

        agreed();

        request.is("AGREED");
    }

    @Test
    @DisplayName("40(10): transferred, heard, returned: Thailand is owed the witness, and the days count")
    void transferredHeardReturned() {
        agreed();
        thailand.does(recordTransfer(today()));
        request.is("TRANSFERRED");
        var owed = request.one("obligations", "o1");
        assertEquals("RETURN_PERSON", owed.path("code").asText());
        assertEquals("REQUESTING", owed.path("owedBy").asText());
        assertEquals(inDays(40).toString(), owed.path("dueOn").asText());
        philippines.mayNot(withdraw()).because("person-returned", "40(10)");

        TimeMachine.daysPass(10);
        philippines.mayNot(recordReturn(today(), 12)).because("custody-counted", "40(10)");
        philippines.does(recordReturn(today(), 11));
        request.is("RETURNED");
        thailand.does(confirmReturn(today()));

        request.is("CLOSED");
        var person = request.view().path("person");
        assertEquals(4, person.size());
        assertEquals(11, person.get(3).path("daysInCustody").asInt());
        assertFalse(person.toString().contains("N. N."));
    }

    @Test
    @DisplayName("40(10), 40(29): when custody is no longer required the witness is free, with fifteen days to leave")
    void whenCustodyIsNoLongerRequiredTheWitnessIsFree() {
        agreed();
        thailand.does(recordTransfer(today()));
        philippines.mayNot(endCustody(today())).because("side", "40(12)");
        thailand.does(endCustody(today()));

        request.is("CLOSED");
        var safe = request.view().path("attendances").get(0);
        assertEquals(inDays(15).toString(), safe.path("safeConductUntil").asText());
    }

    @Test
    @DisplayName("40(9), 40(28): refused where consent is withheld; on grounds of 40(21) only after a consultation")
    void refusedWhereConsentIsWithheld() {
        thailand.does(recordConsent(today()));
        thailand.mayNot(refuse("CONSENT_WITHHELD")).because("ground-open-to-kind", "40(9)");
        thailand.mayNot(refuse("ESSENTIAL_INTERESTS")).because("consulted-before-refusal", "40(28)");
        thailand.does(consultOnRefusal("ESSENTIAL_INTERESTS", inDays(14)));
        philippines.does(stateViews("x1"));
        thailand.does(closeConsultation("x1"));
        thailand.does(revokeConsent(today()));
        thailand.does(refuse("CONSENT_WITHHELD"));

        request.is("REFUSED");
    }

    private void agreed() {
        thailand.does(recordConsent(today()));
        philippines.does(agreeTransfer(inDays(40)));
        thailand.does(agreeTransfer(inDays(40)));
    }
}
