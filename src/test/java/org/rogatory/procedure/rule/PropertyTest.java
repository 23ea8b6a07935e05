package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.procedure.rule.PropertyActs.confiscation;
import static org.rogatory.procedure.rule.PropertyActs.disposal;
import static org.rogatory.procedure.rule.PropertyActs.terms;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.Decline;
import org.rogatory.procedure.act.OpenConsultation.ConsultationTopic;
import org.rogatory.procedure.act.Withdraw;
import org.rogatory.procedure.content.ConfiscationRoute;

/** What becomes of property items and of the requests that hold them, 50, 52. */
class PropertyTest {
    private final CaseBuilder confiscating = CaseBuilder.a(Kind.CONFISCATION);
    private final CaseBuilder returning = CaseBuilder.a(Kind.RETURN_OF_PROPERTY);

    @Test
    void aRestraintKeepsTheRequestInExecutionWhateverBecomesOfTheOthers() {
        PropertyActs.restrained(confiscating).refused("p2");
        became(confiscating, Status.IN_EXECUTION, "RESTRAINED REFUSED");
    }

    @Test
    void tracedConfiscatedAndLiftedCountAsExecuted() {
        became(confiscating.inExecution().delivered("p1").refused("p2"), Status.EXECUTED, "TRACED REFUSED");
        var order = PropertyActs.asking(ConfiscationRoute.OWN_ORDER, CaseBuilder.a(Kind.CONFISCATION));
        PropertyActs.restrained(order).refused("p2").does(REQUESTED, confiscation("p1"));
        became(order, Status.EXECUTED, "CONFISCATED REFUSED");
        var lifted = PropertyActs.heard(CaseBuilder.a(Kind.CONFISCATION)).refused("p2");
        became(lifted.does(REQUESTED, PropertyActs.lifting(null)), Status.EXECUTED, "LIFTED REFUSED");
        assertTrue(lifted.file().owes(ObligationCode.CONFIRM_RECEIPT));
    }

    @Test
    void aLiftedRestraintLeavesWhatIsPostponedPostponed() {
        PropertyActs.heard(confiscating).postponed("p2").does(REQUESTED, PropertyActs.lifting(null));
        became(confiscating, Status.POSTPONED, "LIFTED POSTPONED");
    }

    @Test
    void restrainedPropertyCanBeTakenBack() {
        PropertyActs.restrained(confiscating).withdrawn();
        became(confiscating, Status.WITHDRAWN, "WITHDRAWN WITHDRAWN");
    }

    @Test
    void aDisputedTraceIsOpenAgain() {
        confiscating.inExecution().delivered("p1", "p2").does(REQUESTING, Acts.dispute(Paper.IMAGE));
        became(confiscating, Status.IN_EXECUTION, "OPEN OPEN");
    }

    @Test
    void aConsultationOnALiftingThatNamesNothingIsAboutWhatIsRestrained() {
        PropertyActs.restrained(confiscating).consulting(ConsultationTopic.LIFTING);
        assertEquals(List.of("p1"), confiscating.file().exchanges().get(0).measures());
    }

    @Test
    void whatIsCompletedTakesTheOtherRoute() {
        confiscating
                .received()
                .does(REQUESTING, PropertyActs.completing(ConfiscationRoute.OWN_ORDER, "Converted", null));
        assertEquals(
                Optional.of(ConfiscationRoute.OWN_ORDER),
                confiscating.file().terms().route());
    }

    @Test
    void otherTermsTakeThePlaceOfThoseThatWereNamed() {
        var other = terms("Considered", "Heard", disposal("p1"), disposal("p2", "100"));
        PropertyActs.examined(returning).does(REQUESTED, terms()).does(REQUESTING, other);
        became(returning, Status.UNDER_EXAMINATION, "OPEN OPEN");
        assertEquals(
                ExchangeStatus.DECLINED, returning.file().exchanges().get(0).status());
        returning.does(REQUESTED, other);
        became(returning, Status.AGREED, "OPEN OPEN");
        assertEquals(
                ExchangeStatus.ACCEPTED, returning.file().exchanges().get(1).status());
    }

    @Test
    void whoNamesTheSameTermsTwiceAgreesWithNobody() {
        PropertyActs.examined(returning).does(REQUESTED, terms()).does(REQUESTED, terms());
        became(returning, Status.UNDER_EXAMINATION, "OPEN OPEN");
    }

    @Test
    void theSameTermsAreTheSameWhateverIsSaidOfVictims() {
        PropertyActs.examined(returning)
                .does(REQUESTED, terms())
                .does(REQUESTING, terms(null, null, disposal("p1"), disposal("p2")));
        became(returning, Status.AGREED, "OPEN OPEN");
    }

    @Test
    void whatIsReturnedIsToBeConfirmed() {
        PropertyActs.agreed(returning).does(REQUESTED, PropertyActs.returned());
        became(returning, Status.PROPERTY_RETURNED, "EXECUTED EXECUTED");
        assertTrue(returning.file().owes(ObligationCode.CONFIRM_RECEIPT));
        returning.does(REQUESTING, Acts.confirmReceipt());
        assertEquals(Status.CLOSED, returning.status());
    }

    @Test
    void aReturnEndsWithItsLastItem() {
        returning.received().does(REQUESTING, new Withdraw("Settled", List.of("p1")));
        became(returning, Status.RECEIVED, "WITHDRAWN OPEN");
        returning.does(REQUESTING, new Withdraw("Settled", List.of()));
        became(returning, Status.WITHDRAWN, "WITHDRAWN WITHDRAWN");
    }

    @Test
    void aDeclinedReturnLeavesNothingOpen() {
        PropertyActs.agreed(returning).does(REQUESTED, new Decline("The victims are here.", List.of()));
        became(returning, Status.DECLINED, "REFUSED REFUSED");
    }

    private static void became(CaseBuilder a, Status status, String items) {
        assertEquals(status, a.status());
        assertEquals(
                items, a.file().measures().stream().map(m -> m.status().name()).collect(Collectors.joining(" ")));
        assertTrue(a.file().measures().stream()
                .allMatch(m -> m.status() != MeasureStatus.EXECUTED || a.kind() == Kind.RETURN_OF_PROPERTY));
    }
}
