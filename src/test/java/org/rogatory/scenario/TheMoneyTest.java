package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.closeConsultation;
import static org.rogatory.scenario.Deeds.confirmReceipt;
import static org.rogatory.scenario.Deeds.refuse;
import static org.rogatory.scenario.Deeds.stateViews;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.Deeds.takeUp;
import static org.rogatory.scenario.PropertyDeeds.agreeDisposal;
import static org.rogatory.scenario.PropertyDeeds.announceLifting;
import static org.rogatory.scenario.PropertyDeeds.beginExamination;
import static org.rogatory.scenario.PropertyDeeds.liftRestraint;
import static org.rogatory.scenario.PropertyDeeds.recordConfiscation;
import static org.rogatory.scenario.PropertyDeeds.recordRestraint;
import static org.rogatory.scenario.PropertyDeeds.returnProperty;
import static org.rogatory.scenario.PropertyDeeds.supplementTheFinalOrder;
import static org.rogatory.scenario.PropertyDeeds.withRegard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenario 10: Kenya asks South Africa to restrain virtual assets (p1) and an apartment (p2), and wants them back. */
@QuarkusTest
@DisplayName("10. The money")
class TheMoneyTest extends Scenario {
    private Dossier request;
    private Party kenya;
    private Party southAfrica;

    @BeforeEach
    void southAfricaRestrainsBothItems() {
        request = drafted("ke-central", "za-central", Drafts.confiscation());
        kenya = request.requesting();
        southAfrica = request.requested();
        kenya.does(submit());
        southAfrica.does(acknowledge("MLA 7/2026"));
        southAfrica.does(takeUp());
        southAfrica.does(recordRestraint("p1", today()));
        southAfrica.does(recordRestraint("p2", today()));
    }

    @Test
    @DisplayName("50(2): while a restraint lasts the request stays in execution, and what is restrained is not refused")
    void whileARestraintLastsTheRequestStaysInExecution() {
        request.is("IN_EXECUTION").measure("p1", "RESTRAINED").measure("p2", "RESTRAINED");

        southAfrica.mayNot(recordRestraint("p1", today())).because("measure-within-reach", "40(26)");
        southAfrica.mayNot(refuse("DE_MINIMIS_VALUE", "p1")).because("measure-within-reach", "40(26)");
        kenya.mayNot(liftRestraint("p1")).because("side", "40(12)");
    }

    @Test
    @DisplayName("50(8): no restraint is lifted before Kenya stated its views and the consultation was closed")
    void noRestraintIsLiftedBeforeKenyaWasHeard() {
        southAfrica
                .mayNot(liftRestraint("p1"))
                .because("heard-before-lifting", "50(8)")
                .forMeasure("p1");
        southAfrica.does(announceLifting("p1", inDays(14)));
        southAfrica.mayNot(liftRestraint("p1")).because("heard-before-lifting", "50(8)");
        kenya.does(stateViews("x1"));
        southAfrica.mayNot(liftRestraint("p1")).because("heard-before-lifting", "50(8)");
        southAfrica.does(closeConsultation("x1"));
        southAfrica.does(liftRestraint("p1"));

        request.is("IN_EXECUTION").measure("p1", "LIFTED").measure("p2", "RESTRAINED");
    }

    @Test
    @DisplayName("50(8): when the day for views has passed in silence, the restraint may be lifted")
    void whenTheDayHasPassedTheRestraintMayBeLifted() {
        southAfrica.does(announceLifting("p1", inDays(14)));
        TimeMachine.daysPass(15);
        southAfrica.does(closeConsultation("x1"));
        southAfrica.does(liftRestraint("p1"));

        request.exchange("x1", "HELD").measure("p1", "LIFTED");
    }

    @Test
    @DisplayName("50(8) \"wherever possible\": a court's order with immediate effect is recorded with that reason")
    void anImmediateOrderIsRecordedWithThatReason() {
        southAfrica.does(liftRestraint("p1").with("whyNotHeard", "The High Court's order took effect at once."));

        request.is("IN_EXECUTION").measure("p1", "LIFTED");
    }

    @Test
    @DisplayName("50(3): nothing is confiscated on a request for a restraint until Kenya brings its final order")
    void nothingIsConfiscatedUntilKenyaBringsItsFinalOrder() {
        southAfrica.mayNot(recordConfiscation("p2", today())).because("confiscation-asked-for", "50(3)");
        var order = kenya.registers("order.pdf");
        kenya.does(supplementTheFinalOrder(order, today()));
        southAfrica.does(liftRestraint("p1").with("whyNotHeard", "The High Court's order took effect at once."));
        southAfrica.does(recordConfiscation("p2", today()));

        request.is("EXECUTED").measure("p1", "LIFTED").measure("p2", "CONFISCATED");
        kenya.does(confirmReceipt());
        request.is("CLOSED");
    }

    @Test
    @DisplayName("52: what was confiscated goes back: victims before sharing, expenses never above the value")
    void whatWasConfiscatedGoesBack() {
        confiscated();
        var back = drafted("ke-central", "za-central", Drafts.returnAfter(request));
        kenya = back.requesting();
        southAfrica = back.requested();
        kenya.does(submit());
        southAfrica.does(acknowledge("MLA 7/2026-R"));
        southAfrica.does(beginExamination());

        southAfrica
                .mayNot(withRegard(agreeDisposal("5200000.01")))
                .because("shares-add-up", "52(4)")
                .forMeasure("p2");
        var disposal = agreeDisposal("150000.00");
        southAfrica
                .mayNot(disposal.with("priorityConsidered", "The whole goes back."))
                .because("victims-regarded", "52(3)");
        southAfrica
                .mayNot(disposal.with("regardToVictims", "The investors are paid from it."))
                .because("priority-considered", "52(2)");
        southAfrica.does(withRegard(disposal));
        back.is("UNDER_EXAMINATION");
        kenya.does(disposal);
        back.is("AGREED").exchange("x1", "ACCEPTED");

        southAfrica.mayNot(returnProperty("5200000.00", today())).because("returned-as-agreed", "52(1)");
        southAfrica.does(returnProperty("5050000.00", today()));
        back.is("PROPERTY_RETURNED");
        kenya.does(confirmReceipt());
        back.is("CLOSED");
    }

    @Test
    @DisplayName("52(1): what was never confiscated is not returned")
    void whatWasNeverConfiscatedIsNotReturned() {
        drafted("ke-central", "za-central", Drafts.returnAfter(request))
                .requesting()
                .mayNot(submit())
                .because("confiscated-before", "52(1)");
        confiscated();
        var text = Drafts.returnAfter(request);
        ((ObjectNode) text.at("/content/property/0")).put("id", "p1");

        drafted("ke-central", "za-central", text).requesting().mayNot(submit()).because("confiscated-before", "52(1)");
    }

    @Test
    @DisplayName("40(15), 50(3)(b): a request to enforce a final order says what the order needs to be enforced")
    void aRequestToEnforceAnOrderSaysWhatItNeeds() {
        var text = Drafts.confiscation();
        ((ObjectNode) text.path("content")).put("route", "FOREIGN_ORDER");
        var draft = drafted("ke-central", "za-central", text);

        var blocked = draft.requesting().mayNot(submit());

        blocked.because("content", "50(3)(b)");
        assertEquals(4, blocked.problem().path("violations").size());
    }

    private void confiscated() {
        var order = kenya.registers("order.pdf");
        kenya.does(supplementTheFinalOrder(order, today()));
        southAfrica.does(recordConfiscation("p2", today()));
    }
}
