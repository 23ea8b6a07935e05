package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.convention.Kind.MUTUAL_LEGAL_ASSISTANCE;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.REFUSAL;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.procedure.Awaited;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.act.Acknowledge;
import org.rogatory.procedure.content.DatedReason;

/** What a request waits for as it stands, and whose it is. */
class AwaitedTest {
    private final CaseBuilder a = CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE);

    @Test
    void aDraftWaitsForNothing() {
        assertEquals(List.of(), awaited(a));
    }

    @Test
    void aSubmittedRequestWaitsForItsReceipt() {
        assertEquals(List.of("REQUESTED ACKNOWLEDGE"), awaited(a.submitted()));
    }

    @Test
    void theDeadlineOfTheRequestingStateIsTheRequestedStates() {
        var deadline = new DatedReason(Optional.of(Acts.TODAY.plusDays(40)), Optional.of("The trial begins."));
        a.draft(d -> d.deadline = deadline).submitted();
        assertEquals(List.of("REQUESTED ACKNOWLEDGE 2026-04-19"), awaited(a));
    }

    @Test
    void aReceivedRequestWaitsToBeTakenUp() {
        assertEquals(List.of("REQUESTED TAKE_UP"), awaited(a.received()));
    }

    @Test
    void inExecutionWhatIsOpenWaitsForItsDelivery() {
        assertEquals(List.of("REQUESTED DELIVER"), awaited(a.inExecution()));
    }

    @Test
    void whatIsPostponedWaitsToBeResumedAndTheRestToBeDelivered() {
        assertEquals(
                List.of("REQUESTED RESUME", "REQUESTED DELIVER"),
                awaited(a.inExecution().postponed("m1")));
    }

    @Test
    void whatWasEntrustedWaitsForTheCourt() {
        var execute =
                Awaited.in(a.procedure(), a.received().entrusted("m1").file()).get(0);
        assertEquals("REQUESTED EXECUTE 2026-04-09", text(execute));
        assertEquals(Optional.of(Registered.PARIS_COURT.id()), execute.authority());
    }

    @Test
    void aConsultationWaitsForTheViewsAndThenToBeClosed() {
        assertEquals(
                "REQUESTING REFUSAL 2026-04-09",
                awaited(a.received().consulting(REFUSAL)).get(0));
        assertEquals("REQUESTED REFUSAL 2026-04-09", awaited(a.viewsStated()).get(0));
    }

    @Test
    void whatWasExecutedWaitsForTheReceiptOfTheOtherSide() {
        assertEquals(List.of("REQUESTING CONFIRM_RECEIPT"), awaited(a.executed()));
    }

    @Test
    void whatIsConcludedWaitsForNothing() {
        assertEquals(List.of(), awaited(a.executed().confirmed()));
    }

    @Test
    void anActIsExpectedOfTheSideThatItBelongsTo() {
        var acknowledge = Awaited.in(a.procedure(), a.submitted().file()).get(0);
        assertEquals(Side.REQUESTED, acknowledge.by());
        assertEquals(Awaited.What.ACT, acknowledge.what());
        assertEquals(
                List.of(),
                awaited(a.does(Who.REQUESTED, new Acknowledge("FR-1", Optional.empty()))
                        .withdrawn()));
    }

    private static List<String> awaited(CaseBuilder a) {
        return Awaited.in(a.procedure(), a.file()).stream()
                .map(AwaitedTest::text)
                .toList();
    }

    private static String text(Awaited awaited) {
        return awaited.by()
                + " "
                + awaited.code()
                + awaited.dueOn().map(day -> " " + day).orElse("");
    }
}
