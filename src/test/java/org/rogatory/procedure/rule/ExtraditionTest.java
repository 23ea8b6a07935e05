package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.convention.RefusalGround.DISCRIMINATION;
import static org.rogatory.convention.RefusalGround.NATIONALITY;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.ExtraditionActs.*;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;
import static org.rogatory.procedure.rule.Who.SYSTEM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Charge;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.act.ReportProsecution.Stage;
import org.rogatory.procedure.rule.CaseFacts.Declared;

/** What the acts of extradition and arrest leave behind: offences, the person, and who owes what, 37. */
class ExtraditionTest {
    private final CaseBuilder a = CaseBuilder.a(Kind.EXTRADITION);
    private final CaseBuilder arrest = CaseBuilder.a(Kind.PROVISIONAL_ARREST);

    @Test
    void eachOffenceStandsByItself() {
        var third = new Grant.Decided("o3", false, List.of(Acts.ground(DISCRIMINATION)), Optional.empty());
        judged(a).does(REQUESTED, grant(granted("o1"), granted("o2"), third));
        assertEquals(List.of("o1 MET true", "o2 MET true", "o3 BELOW_MINIMUM false"), offences());
        assertTrue(a.file().charge("o3").orElseThrow().article().isEmpty());
    }

    @Test
    void aSurrenderIsToBeConfirmed() {
        surrendered(a);
        assertEquals(Status.SURRENDERED, a.status());
        assertEquals(Optional.of(40), a.file().person().get(0).daysInCustody());
        a.does(REQUESTING, new ConfirmSurrender(TODAY));
        assertEquals(Status.CLOSED, a.status());
        assertEquals(List.of(), open(a));
    }

    @Test
    void whoIsLentIsOwedAndMayBeSurrenderedLater() {
        granted(a).does(REQUESTED, lend());
        assertEquals(Status.GRANTED, a.status());
        assertEquals(
                Optional.of(TODAY.plusDays(60)),
                owed(a, ObligationCode.RETURN_PERSON).dueOn());
        a.does(REQUESTING, new RecordReturn(TODAY, 12)).does(REQUESTED, surrender());
        assertEquals(Status.SURRENDERED, a.status());
        assertEquals(List.of(ObligationCode.CONFIRM_RECEIPT), open(a));
    }

    @Test
    void whoIsSurrenderedOnReturnIsOwedEvenAfterTheRequestIsClosed() {
        conditionsAccepted(granted(a));
        a.does(REQUESTED, new RecordSurrender("Lyon", TODAY, 40, Optional.empty(), Optional.of(true)));
        assertEquals(Status.SURRENDERED, a.status());
        a.does(REQUESTING, new ConfirmSurrender(TODAY));
        assertEquals(List.of(ObligationCode.RETURN_PERSON), open(a));
        a.does(REQUESTING, new RecordReturn(TODAY, 900));
        assertEquals(List.of(), open(a));
    }

    @Test
    void whatWasArrangedIsPostponedToANewDay() {
        granted(a).does(REQUESTED, new ArrangeSurrender("Lyon", TODAY.plusDays(9)));
        a.does(REQUESTED, postpone("Article 696"));
        assertEquals(
                List.of("SURRENDER_ARRANGED 2026-03-19", "SURRENDER_POSTPONED 2026-03-10 until 2026-06-08"), person(a));
    }

    @Test
    void theProsecutionIsOwedUntilTheCaseIsSubmittedToIt() {
        prosecutionAsked(a);
        assertEquals(List.of(ObligationCode.PROSECUTE), open(a));
        a.does(REQUESTED, report("o1", Stage.SUBMITTED_TO_PROSECUTION));
        assertEquals(List.of(), open(a));
        a.does(REQUESTED, report("o1", Stage.OUTCOME));
        assertEquals(Status.REFUSED, a.status());
        assertEquals(List.of(NATIONALITY), a.file().endedOn());
    }

    @Test
    void theEnforcementIsOwedUntilItWasDecidedOn() {
        sentenceRefused(a).does(REQUESTING, enforce());
        assertEquals(List.of(ObligationCode.CONSIDER_ENFORCEMENT), open(a));
        a.does(REQUESTED, new ReportEnforcement("o1", "It is enforced", Optional.empty()));
        assertEquals(List.of(), open(a));
    }

    @Test
    void onPaperAnExtraditionIsGrantedWithoutTheInternalSteps() {
        underExamination(a.declares("FR", Declared.ON_PAPER)).does(REQUESTED, grantAll());
        assertEquals(Status.GRANTED, a.status());
        assertEquals("dual-criminality", a.file().warnings().get(0).rule());
    }

    @Test
    void aRequestThatNobodySpeaksForEndsInSilence() {
        ArrestActs.silent(a).does(REQUESTED, ArrestActs.silence());
        assertEquals(Status.WITHDRAWN, a.status());
    }

    @Test
    void theFormalRequestIsDueAfterTheDaysThatTheStateHasDeclared() {
        ArrestActs.arrested(arrest);
        assertEquals(Status.IN_CUSTODY, arrest.status());
        var due = owed(arrest, ObligationCode.SEND_FORMAL_REQUEST).dueOn();
        assertEquals(Optional.of(LocalDate.of(2026, 4, 19)), due);
        assertEquals(List.of("ARRESTED 2026-03-10", "IN_CUSTODY 2026-03-10"), person(arrest));
    }

    @Test
    void whereNoDaysAreDeclaredNoneAreInvented() {
        ArrestActs.arrested(arrest.with(f -> f.formalRequestDays = Optional.empty()));
        assertEquals(
                Optional.empty(),
                owed(arrest, ObligationCode.SEND_FORMAL_REQUEST).dueOn());
    }

    @Test
    void otherMeasuresAreNoCustody() {
        arrest.received()
                .does(REQUESTED, new ReportArrest(TODAY, ReportArrest.Secured.OTHER_MEASURES, Optional.empty()));
        assertEquals(List.of("ARRESTED 2026-03-10"), person(arrest));
        assertTrue(arrest.file().inCustody());
    }

    @Test
    void theFormalRequestTakesThePlaceOfTheArrest() {
        ArrestActs.followed(ArrestActs.arrested(arrest), Status.RECEIVED).does(SYSTEM, new Convert());
        assertEquals(Status.CONVERTED, arrest.status());
        assertEquals(List.of(ArrestActs.EXTRADITION), arrest.file().followedBy());
        assertEquals(List.of(), lapsed(arrest));
        assertEquals(List.of(), open(arrest));
    }

    @Test
    void whoIsReleasedIsFreeAndNothingIsOwed() {
        ArrestActs.arrested(arrest).later(41).does(REQUESTED, new Release(TODAY.plusDays(41), Optional.empty()));
        assertEquals(Status.RELEASED, arrest.status());
        assertEquals(List.of(), lapsed(arrest));
        assertEquals(List.of(), open(arrest));
    }

    @Test
    void withTheArrestTheFormalRequestLapses() {
        ArrestActs.arrested(arrest).withdrawn();
        assertEquals(List.of(ObligationCode.SEND_FORMAL_REQUEST), lapsed(arrest));
    }

    private List<String> offences() {
        return a.file().charges().stream().map(ExtraditionTest::told).toList();
    }

    private static String told(Charge c) {
        return "%s %s %s"
                .formatted(c.id(), c.finding().orElseThrow(), c.granted().orElseThrow());
    }

    private static List<String> person(CaseBuilder of) {
        return of.file().person().stream().map(ExtraditionTest::told).toList();
    }

    private static String told(PersonEvent e) {
        return e.what() + " " + e.on() + e.until().map(" until %s"::formatted).orElse("");
    }

    private static Obligation owed(CaseBuilder of, ObligationCode code) {
        return of.file().open(code).findFirst().orElseThrow();
    }

    private static List<ObligationCode> open(CaseBuilder of) {
        return of.file().obligations().stream()
                .filter(Obligation::open)
                .map(Obligation::code)
                .toList();
    }

    private static List<ObligationCode> lapsed(CaseBuilder of) {
        return of.file().obligations().stream()
                .filter(Obligation::lapsed)
                .map(Obligation::code)
                .toList();
    }
}
