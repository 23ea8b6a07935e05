package org.rogatory.procedure.machine;

import static org.rogatory.procedure.By.ENTRUSTED;
import static org.rogatory.procedure.By.REQUESTED;
import static org.rogatory.procedure.By.REQUESTING;
import static org.rogatory.procedure.MeasureStatus.OPEN;
import static org.rogatory.procedure.Status.*;
import static org.rogatory.procedure.Target.BY_THE_OUTCOME_OF_MEASURES;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.rule.ConsultationRules.*;
import static org.rogatory.procedure.rule.ExecutionRules.*;
import static org.rogatory.procedure.rule.RecordRules.SOMEBODY_ENTRUSTED;
import static org.rogatory.procedure.rule.RefusalRules.*;
import static org.rogatory.procedure.rule.RoutingRules.ENTRUSTED_IN_SAME_STATE;

import java.util.List;
import java.util.Set;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.ProcedureBuilder;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Statuses;
import org.rogatory.procedure.Target;
import org.rogatory.procedure.act.*;

/** The acts by which measures and property items are executed, section 5 of the reference model. */
final class ExecutionActs {
    /** The statuses of a machine that executes, item by item. */
    static final Statuses STATUSES = Statuses.of(
            DRAFT,
            SUBMITTED,
            RECEIVED,
            IN_EXECUTION,
            POSTPONED,
            AWAITING_DECISION,
            EXECUTED,
            CLOSED,
            REFUSED,
            WITHDRAWN);

    private final Set<MeasureStatus> unsettled;
    private final List<Rule<? super Deliver>> ofDelivery;

    private ExecutionActs(Set<MeasureStatus> unsettled, List<Rule<? super Deliver>> ofDelivery) {
        this.unsettled = unsettled;
        this.ofDelivery = ofDelivery;
    }

    /** For measures that wait in these statuses. */
    static ExecutionActs of(MeasureStatus... unsettled) {
        return new ExecutionActs(Set.of(unsettled), List.of());
    }

    /** With what the kind asks before anything is delivered. */
    ExecutionActs deliveringOnly(Rule<? super Deliver> rule) {
        return new ExecutionActs(unsettled, List.of(rule));
    }

    ProcedureBuilder steps(ProcedureBuilder procedure) {
        return procedure
                .include(SharedActs.withMeasures(STATUSES, unsettled.toArray(MeasureStatus[]::new))::steps)
                .include(this::confidentiality)
                .include(this::execution)
                .include(this::decision)
                .include(this::receipt);
    }

    // spotless:off (a row of the procedure stays a row)
    private ProcedureBuilder confidentiality(ProcedureBuilder procedure) {
        return procedure
                .act(REPORT_CONFIDENTIALITY_LIMIT, ReportConfidentialityLimit.class).by(REQUESTED)
                        .from(RECEIVED, IN_EXECUTION).to(AWAITING_DECISION)
                        .requires(CONFIDENTIALITY_WAS_ASKED, DATE_AHEAD)
                .act(PROCEED, Proceed.class).by(REQUESTING).from(AWAITING_DECISION)
                        .to(Target.backTo(RECEIVED, IN_EXECUTION, POSTPONED)).requires();
    }

    private ProcedureBuilder execution(ProcedureBuilder procedure) {
        return procedure
                .act(TAKE_UP, TakeUp.class).by(REQUESTED).from(RECEIVED).to(IN_EXECUTION).expected().requires()
                .act(ENTRUST, Entrust.class).ownSide().by(REQUESTED).from(RECEIVED, IN_EXECUTION)
                        .reaching(unsettled).to(IN_EXECUTION)
                        .requires(ENTRUSTED_IN_SAME_STATE, DATE_AHEAD)
                .act(URGE, Urge.class).ownSide().by(REQUESTED).from(STATUSES.receivedAndInHand())
                        .requires(SOMEBODY_ENTRUSTED)
                .act(REPORT_EXECUTION, ReportExecution.class).ownSide().by(ENTRUSTED).from(IN_EXECUTION).requires();
    }

    private ProcedureBuilder decision(ProcedureBuilder procedure) {
        return procedure
                .act(POSTPONE, Postpone.class).by(REQUESTED).from(RECEIVED, IN_EXECUTION).reaching(OPEN)
                        .to(BY_THE_OUTCOME_OF_MEASURES)
                        .requires(POSTPONED_ONLY_FOR_PROCEEDINGS, CONSULTED_BEFORE_POSTPONEMENT)
                .act(RESUME, Resume.class).by(REQUESTED).from(RECEIVED, IN_EXECUTION, POSTPONED)
                        .reaching(MeasureStatus.POSTPONED).to(BY_THE_OUTCOME_OF_MEASURES).expected().requires()
                .act(REFUSE, Refuse.class).by(REQUESTED).from(RECEIVED, IN_EXECUTION, POSTPONED, AWAITING_DECISION)
                        .reaching(OPEN, MeasureStatus.POSTPONED).to(BY_THE_OUTCOME_OF_MEASURES)
                        .requires(GROUND_OPEN_TO_KIND, FISCAL_MATTERS_NEVER_ALONE, OFFENCE_LABEL_NEVER_ALONE,
                                BANK_SECRECY_NEVER, REASONS_GIVEN, GROUND_SUBSTANTIATED, CONDITIONS_TRIED_FIRST,
                                CONSULTED_BEFORE_REFUSAL)
                .act(DELIVER, Deliver.class).by(REQUESTED).from(IN_EXECUTION).reaching(OPEN).expected()
                        .to(BY_THE_OUTCOME_OF_MEASURES).alsoRequiring(ofDelivery)
                        .requires(CONDITIONS_ANSWERED, SOMETHING_DELIVERED,
                                RESULT_EXPLAINED, PROCEDURE_OR_WHY_NOT, CONFIRMED_BEFORE_THE_LAST);
    }

    private ProcedureBuilder receipt(ProcedureBuilder procedure) {
        return procedure
                .act(CONFIRM_RECEIPT, ConfirmReceipt.class).by(REQUESTING).from(EXECUTED).to(CLOSED)
                        .settling(ObligationCode.CONFIRM_RECEIPT)
                        .requires(DIGESTS_AGREE, CONFIRMED_IN_WRITING)
                .act(DISPUTE_DELIVERY, DisputeDelivery.class).by(REQUESTING).from(EXECUTED).to(IN_EXECUTION)
                        .requires(SOMETHING_TO_DELIVER_ANEW);
    }
    // spotless:on
}
