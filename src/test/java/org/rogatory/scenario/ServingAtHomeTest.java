package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.scenario.AccordDeeds.decline;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.confirmReceipt;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.TransferDeeds.agreeTransfer;
import static org.rogatory.scenario.TransferDeeds.recordConsent;
import static org.rogatory.scenario.TransferDeeds.recordReturn;
import static org.rogatory.scenario.TransferDeeds.recordTransfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Article 38: a Portuguese was sentenced in Madrid, and is to serve what remains in Portugal. */
@QuarkusTest
@DisplayName("38. Serving at home")
class ServingAtHomeTest extends Scenario {

    @Test
    @DisplayName("38: under a treaty of the two States the person goes home and stays there; nobody is owed a return")
    void underATreatyThePersonGoesHome() {
        var request = received(toServeAtHome());
        var portugal = request.requesting();
        var spain = request.requested();
        portugal.mayNot(recordConsent(today())).because("side", "40(12)");
        spain.does(recordConsent(today()));
        spain.does(agreeTransfer(inDays(40)));
        portugal.does(agreeTransfer(inDays(40)));
        request.is("AGREED");
        portugal.mayNot(recordTransfer(today())).because("side", "40(12)");
        spain.does(recordTransfer(today()));

        request.is("TRANSFERRED");
        assertEquals(
                List.of("OBLIGATION CONFIRM_RECEIPT null"), portugal.worklist().told());
        portugal.mayNot(recordReturn(inDays(1), 1)).because("status", "38");
        portugal.does(confirmReceipt());
        request.is("CLOSED");
    }

    @Test
    @DisplayName("38: the State in which the person is records the consent, also where it is the one that asks")
    void theStateInWhichThePersonIsRecordsTheConsent() {
        var text = toServeAtHome();
        ((ObjectNode) text.path("content")).put("direction", "TO_REQUESTED_STATE");
        var request = received(text);

        request.requested().mayNot(recordConsent(today())).because("side", "40(12)");
        request.requesting().does(recordConsent(today()));
        request.is("RECEIVED");
    }

    @Test
    @DisplayName("38: what consent is needed the agreement says; on an assurance alone nobody is sent without it")
    void onAnAssuranceAloneNobodyIsSentWithoutConsent() {
        var underTheTreaty = received(toServeAtHome());
        var terms = underTheTreaty.requested().does(agreeTransfer(inDays(40)));
        assertEquals(List.of("consent-recorded"), terms.path("warnings").findValuesAsText("rule"));

        var text = toServeAtHome();
        text.putObject("legalBasis").put("type", "RECIPROCITY").put("name", "Note verbale of 3 March 2026");
        var request = received(text);
        request.requested().mayNot(agreeTransfer(inDays(40))).because("consent-recorded", "38");
        request.requested()
                .mayNot(recordConsent(today()).with("informed", false))
                .because("consent-free-and-informed", "38");
        request.is("RECEIVED");
    }

    @Test
    @DisplayName("38: the Convention itself is no basis, for it leaves the matter to agreements")
    void theConventionItselfIsNoBasis() {
        var text = toServeAtHome();
        text.putObject("legalBasis").put("type", "CONVENTION");

        drafted("pt-central", "es-central", text).requesting().mayNot(submit()).because("legal-basis", "38");
    }

    @Test
    @DisplayName("38: nobody has to agree; it is declined with reasons")
    void nobodyHasToAgree() {
        var request = received(toServeAtHome());
        request.requested().mayNot(decline(" ")).because("declined-with-reasons", "38");
        request.requested().does(decline("The family lives in Spain."));
        request.is("DECLINED");
    }

    private static ObjectNode toServeAtHome() {
        return Drafts.of("transfer-of-sentenced-person");
    }

    private Dossier received(ObjectNode text) {
        var request = drafted("pt-central", "es-central", text);
        request.requesting().does(submit());
        request.requested().does(acknowledge("MJ 26/14"));
        return request;
    }
}
