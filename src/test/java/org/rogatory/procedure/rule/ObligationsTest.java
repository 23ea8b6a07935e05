package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.convention.Kind.MUTUAL_LEGAL_ASSISTANCE;
import static org.rogatory.procedure.ObligationCode.CONFIRM_IN_WRITING;
import static org.rogatory.procedure.ObligationCode.CONFIRM_RECEIPT;
import static org.rogatory.procedure.ObligationCode.CONSIDER_CONSULTATION;
import static org.rogatory.procedure.ObligationCode.DECIDE;
import static org.rogatory.procedure.ObligationCode.EXECUTE;
import static org.rogatory.procedure.ObligationCode.REPORT_OUTCOME;
import static org.rogatory.procedure.ObligationCode.REPORT_STATUS;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.PARALLEL_PROCEEDINGS;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.Who.ENTRUSTED;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.act.*;

/** What one side owes: opened, settled and lapsed as table 12 of the reference model says. */
class ObligationsTest {
    private final CaseBuilder a = CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE);

    @Test
    void anOralRequestIsToBeConfirmedInWritingAtOnce() {
        owed(a.oral().submitted(), CONFIRM_IN_WRITING, Side.REQUESTING, TODAY.toString());
        settled(a.does(REQUESTING, new ConfirmInWriting(Acts.ids(Paper.LETTER))), CONFIRM_IN_WRITING);
    }

    @Test
    void aWrittenRequestIsNot() {
        assertEquals(List.of(), a.submitted().file().obligations());
    }

    @Test
    void aQuestionAboutTheStatusIsAnsweredByTheReport() {
        owed(a.statusAsked(), REPORT_STATUS, Side.REQUESTED, "");
        settled(a.does(REQUESTED, new ReportStatus("o1", "Soon", Optional.empty())), REPORT_STATUS);
    }

    @Test
    void aQuestionAboutTheStatusIsAnsweredByTheDecision() {
        settled(a.statusAsked().takenUp().authorized().delivered("m1", "m2"), REPORT_STATUS);
    }

    @Test
    void aLimitOfConfidentialityWantsADecisionByItsDay() {
        owed(a.confidential().received().awaitingDecision(), DECIDE, Side.REQUESTING, "2026-04-09");
        settled(a.does(REQUESTING, new Proceed()), DECIDE);
    }

    @Test
    void whoWithdrawsEverythingHasDecided() {
        settled(a.confidential().received().awaitingDecision().withdrawn(), DECIDE);
    }

    @Test
    void whoWithdrawsOneMeasureHasNotDecidedAboutTheOther() {
        a.confidential().received().awaitingDecision().withdrawn("m1");
        assertTrue(a.file().owes(DECIDE));
    }

    @Test
    void whatIsExecutedIsToBeConfirmed() {
        owed(a.executed(), CONFIRM_RECEIPT, Side.REQUESTING, "");
        settled(a.confirmed(), CONFIRM_RECEIPT);
    }

    @Test
    void theEntrustedAuthorityOwesItsReport() {
        owed(a.received().entrusted("m1"), EXECUTE, Side.REQUESTED, "2026-04-09");
        assertEquals(Optional.of(Registered.PARIS_COURT.id()), only(a, EXECUTE).authority());
        settled(a.does(ENTRUSTED, new ReportExecution(List.of(), "Done", List.of())), EXECUTE);
    }

    @Test
    void aReportOnOtherMeasuresSettlesNothing() {
        a.received().entrusted("m1").does(ENTRUSTED, new ReportExecution(List.of("m2"), "Done", List.of()));
        assertTrue(a.file().owes(EXECUTE));
    }

    @Test
    void whatWasEntrustedLapsesWhenItsMeasureIsSettled() {
        lapsed(a.received().entrusted("m1").refused("m1"), EXECUTE);
    }

    @Test
    void aConsultationOnParallelProceedingsSettlesTheOneToConsiderIt() {
        settled(LawfulActs.parallelFound(a).consulting(PARALLEL_PROCEEDINGS), CONSIDER_CONSULTATION);
    }

    @Test
    void aRecordedReasonSettlesItToo() {
        LawfulActs.parallelFound(a).does(REQUESTED, new RecordReason("i1", "One case is over."));
        settled(a, CONSIDER_CONSULTATION);
    }

    @Test
    void whoHoldsRequestsAboutOnePersonConsidersToConsult() {
        owed(LawfulActs.parallelFound(a), CONSIDER_CONSULTATION, Side.REQUESTED, "");
    }

    @Test
    void thatIsConsideredOnceHoweverOftenTheRequestIsRedirected() {
        LawfulActs.parallelFound(a).does(REQUESTED, new Redirect(Registered.LYON.id(), "Theirs"));
        owed(a.acknowledged(), CONSIDER_CONSULTATION, Side.REQUESTED, "");
    }

    @Test
    void whatOneStateOwesItselfLeavesNoGapInWhatBothCount() {
        LawfulActs.parallelFound(a).does(REQUESTING, new AskStatus(Optional.empty()));
        assertEquals("i1", only(a, CONSIDER_CONSULTATION).id());
        assertEquals("o1", only(a, REPORT_STATUS).id());
    }

    @Test
    void theFileOfTransferredProceedingsIsAnsweredByTheirOutcome() {
        var proceedings = AccordActs.transferred(CaseBuilder.a(Kind.TRANSFER_OF_PROCEEDINGS));
        owed(proceedings, REPORT_OUTCOME, Side.REQUESTED, "");
        settled(proceedings.does(REQUESTED, AccordActs.outcome()), REPORT_OUTCOME);
    }

    @Test
    void whatThePoliceAnsweredIsToBeConfirmed() {
        var enquiry = AccordActs.answered(CaseBuilder.a(Kind.LAW_ENFORCEMENT_COOPERATION));
        owed(enquiry, CONFIRM_RECEIPT, Side.REQUESTING, "");
        settled(enquiry.confirmed(), CONFIRM_RECEIPT);
    }

    @Test
    void whatIsOpenLapsesWhenTheRequestConcludes() {
        a.oral().received().refused();
        lapsed(a, CONFIRM_IN_WRITING);
    }

    @Test
    void openExchangesLapseWithItSaveThoseAboutUse() {
        a.executed().does(REQUESTING, LawfulActs.anotherProceeding(a)).confirmed();
        assertTrue(a.file().exchange("x1").orElseThrow().open());
        var refused = CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE)
                .received()
                .does(REQUESTED, LawfulActs.question())
                .refused();
        assertFalse(refused.file().exchange("x1").orElseThrow().open());
    }

    private static void owed(CaseBuilder a, ObligationCode code, Side by, String due) {
        var obligation = only(a, code);
        assertTrue(obligation.open());
        assertEquals(by, obligation.owedBy());
        assertEquals(due, obligation.dueOn().map(Object::toString).orElse(""));
    }

    private static void settled(CaseBuilder a, ObligationCode code) {
        assertEquals(Optional.of(a.file().lastNumber()), only(a, code).settledBy());
        assertFalse(only(a, code).lapsed());
    }

    private static void lapsed(CaseBuilder a, ObligationCode code) {
        assertEquals(Optional.of(a.file().lastNumber()), only(a, code).settledBy());
        assertTrue(only(a, code).lapsed());
    }

    private static Obligation only(CaseBuilder a, ObligationCode code) {
        var found =
                a.file().obligations().stream().filter(o -> o.code() == code).toList();
        assertEquals(1, found.size());
        return found.get(0);
    }
}
