package org.rogatory.procedure.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Actor;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Deliberation;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.Acknowledge;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.CloseConsultation;
import org.rogatory.procedure.act.Lapse;
import org.rogatory.procedure.act.OpenConsultation.ConsultationTopic;
import org.rogatory.procedure.act.ReportConfidentialityLimit;
import org.rogatory.procedure.act.StateViews;
import org.rogatory.procedure.act.Submit;
import org.rogatory.procedure.act.TakeUp;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.machine.Assistance;

/** What the walk has found, told as stories. */
class FindingsTest {
    private static final Draft DRAFT =
            Cases.confidential(Cases.draft(Kind.MUTUAL_LEGAL_ASSISTANCE, Bodies.STORED_DATA, Bodies.APPEARANCE));
    private final TestFacts facts = Cases.facts(DRAFT, Bodies.documents());
    private final Deliberation deliberation =
            new Deliberation(Assistance.of(Kind.MUTUAL_LEGAL_ASSISTANCE), "definition");
    private CaseFile file = CaseFile.draft(Cases.REQUEST);
    private LocalDate day = LocalDate.of(2030, 3, 1);

    @Test
    void aRequestExecutedWhileItAwaitedADecisionOwesNoDecisionAnyMore() {
        inExecution();
        fr(Bodies.deliver(Bodies.appearance()));
        fr(new ReportConfidentialityLimit("text", Bodies.due(day.plusDays(10))));
        fr(Bodies.refuse(List.of(RefusalGround.DISCRIMINATION)));
        assertEquals(Status.EXECUTED, file.status());
        assertFalse(file.owes(ObligationCode.DECIDE));
    }

    @Test
    void whoStatedItsViewsIsNotSilent() {
        inExecution();
        fr(Bodies.consult(ConsultationTopic.CLOSURE, day.plusDays(10)));
        fr(Bodies.consult(ConsultationTopic.REFUSAL, day.plusDays(10)));
        vn(new StateViews("x2", "text", List.of()));
        day = day.plusDays(11);
        fr(new CloseConsultation("x1", Optional.empty()));
        assertInstanceOf(
                Decision.Blocked.class, decide(new Lapse(Optional.empty(), Optional.of("x2"), "text"), Cases.fr()));
    }

    @Test
    void aDisputeOpensNoMeasureThatWasRefused() {
        inExecution();
        fr(Bodies.authorize(Bodies.M1));
        fr(Bodies.deliver(Bodies.storedData(Bodies.OBTAINED), Bodies.appearance()));
        vn(Bodies.dispute(Bodies.MAILBOX));
        fr(Bodies.refuse(List.of(RefusalGround.DISCRIMINATION)));
        vn(Bodies.dispute(Bodies.LOGS));
        assertEquals(Status.IN_EXECUTION, file.status());
        assertEquals(
                MeasureStatus.REFUSED, file.measure(Bodies.M1).orElseThrow().status());
        assertEquals(MeasureStatus.OPEN, file.measure(Bodies.M2).orElseThrow().status());
    }

    private void inExecution() {
        vn(new Submit());
        fr(new Acknowledge("FR-1", Optional.empty()));
        fr(new TakeUp());
    }

    private void vn(ActBody body) {
        post(body, Cases.vn());
    }

    private void fr(ActBody body) {
        post(body, Cases.fr());
    }

    private void post(ActBody body, Actor actor) {
        file = file.after(
                assertInstanceOf(Decision.Accepted.class, decide(body, actor)).act());
    }

    private Decision decide(ActBody body, Actor actor) {
        return deliberation.decide(file, body, actor, facts, day.atTime(10, 0).toInstant(ZoneOffset.UTC));
    }
}
