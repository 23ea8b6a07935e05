package org.rogatory.procedure.machine;

import static org.rogatory.procedure.By.REQUESTED;
import static org.rogatory.procedure.MeasureStatus.OPEN;
import static org.rogatory.procedure.MeasureStatus.POSTPONED;
import static org.rogatory.procedure.MeasureStatus.RESTRAINED;
import static org.rogatory.procedure.Status.AWAITING_DECISION;
import static org.rogatory.procedure.Status.IN_EXECUTION;
import static org.rogatory.procedure.Target.BY_THE_OUTCOME_OF_MEASURES;
import static org.rogatory.procedure.act.ActType.ANNOUNCE_LIFTING;
import static org.rogatory.procedure.act.ActType.LIFT_RESTRAINT;
import static org.rogatory.procedure.act.ActType.RECORD_CONFISCATION;
import static org.rogatory.procedure.act.ActType.RECORD_RESTRAINT;
import static org.rogatory.procedure.rule.ConsultationRules.DATE_AHEAD;
import static org.rogatory.procedure.rule.PropertyRules.CONFISCATION_ASKED_FOR;
import static org.rogatory.procedure.rule.PropertyRules.HEARD_BEFORE_LIFTING;

import org.rogatory.convention.Kind;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.ProcedureBuilder;
import org.rogatory.procedure.act.AnnounceLifting;
import org.rogatory.procedure.act.LiftRestraint;
import org.rogatory.procedure.act.RecordConfiscation;
import org.rogatory.procedure.act.RecordRestraint;
import org.rogatory.procedure.content.ConfiscationContent;

/** Confiscation, and restraint for it, item by item: articles 49 and 50. */
final class Confiscation {
    private Confiscation() {}

    static Procedure procedure() {
        return Procedure.of(Kind.CONFISCATION, ConfiscationContent.form())
                .include(ExecutionActs.of(OPEN, POSTPONED, RESTRAINED)::steps)
                .include(Confiscation::property)
                .build();
    }

    // spotless:off (a row of the procedure stays a row)
    /** A restraint can be lifted while an answer is awaited too: it would last for ever if none came. */
    private static ProcedureBuilder property(ProcedureBuilder procedure) {
        return procedure
                .act(RECORD_RESTRAINT, RecordRestraint.class).by(REQUESTED).from(IN_EXECUTION).reaching(OPEN).requires()
                .act(RECORD_CONFISCATION, RecordConfiscation.class).by(REQUESTED).from(IN_EXECUTION)
                        .reaching(OPEN, RESTRAINED).to(BY_THE_OUTCOME_OF_MEASURES)
                        .requires(CONFISCATION_ASKED_FOR)
                .act(ANNOUNCE_LIFTING, AnnounceLifting.class).by(REQUESTED).from(IN_EXECUTION, AWAITING_DECISION)
                        .reaching(RESTRAINED)
                        .requires(DATE_AHEAD)
                .act(LIFT_RESTRAINT, LiftRestraint.class).by(REQUESTED).from(IN_EXECUTION, AWAITING_DECISION)
                        .reaching(RESTRAINED).to(BY_THE_OUTCOME_OF_MEASURES)
                        .requires(HEARD_BEFORE_LIFTING);
    }
    // spotless:on
}
