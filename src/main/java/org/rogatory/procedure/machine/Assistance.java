package org.rogatory.procedure.machine;

import static org.rogatory.convention.MeasureType.VOLUNTARY_APPEARANCE;
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

import java.util.Arrays;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.ProcedureBuilder;
import org.rogatory.procedure.Statuses;
import org.rogatory.procedure.Target;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.content.AssistanceContent;

/** Mutual legal assistance, stored data, traffic data, interception: articles 40, 44, 45 and 46. */
public final class Assistance {
    private static final Statuses STATUSES = Statuses.of(
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

    private Assistance() {}

    static Stream<Procedure> procedures() {
        return Arrays.stream(Kind.values()).filter(Kind::isAssistance).map(Assistance::of);
    }

    public static Procedure of(Kind kind) {
        return Procedure.of(kind, AssistanceContent.form(kind))
                .include(SharedActs.withMeasures(STATUSES, OPEN, MeasureStatus.POSTPONED)::steps)
                .include(Assistance::confidentiality)
                .include(Assistance::execution)
                .include(Assistance::decision)
                .include(Assistance::receipt)
                .include(kind.measureTypes().contains(VOLUNTARY_APPEARANCE) ? Assistance::attendance : p -> p)
                .build();
    }

    // spotless:off (a row of the procedure stays a row)
    private static ProcedureBuilder confidentiality(ProcedureBuilder procedure) {
        return procedure
                .act(REPORT_CONFIDENTIALITY_LIMIT, ReportConfidentialityLimit.class).by(REQUESTED)
                        .from(RECEIVED, IN_EXECUTION).to(AWAITING_DECISION)
                        .requires(CONFIDENTIALITY_WAS_ASKED, DATE_AHEAD)
                .act(PROCEED, Proceed.class).by(REQUESTING).from(AWAITING_DECISION).to(Target.backTo(RECEIVED, IN_EXECUTION, POSTPONED))
                        .requires();
    }

    private static ProcedureBuilder execution(ProcedureBuilder procedure) {
        return procedure
                .act(TAKE_UP, TakeUp.class).by(REQUESTED).from(RECEIVED).to(IN_EXECUTION).expected().requires()
                .act(ENTRUST, Entrust.class).ownSide().by(REQUESTED).from(RECEIVED, IN_EXECUTION)
                        .reaching(OPEN, MeasureStatus.POSTPONED).to(IN_EXECUTION)
                        .requires(ENTRUSTED_IN_SAME_STATE, DATE_AHEAD)
                .act(URGE, Urge.class).ownSide().by(REQUESTED).from(STATUSES.receivedAndInHand())
                        .requires(SOMEBODY_ENTRUSTED)
                .act(REPORT_EXECUTION, ReportExecution.class).ownSide().by(ENTRUSTED).from(IN_EXECUTION).requires()
                .act(RECORD_AUTHORIZATION, RecordAuthorization.class).ownSide().by(REQUESTED).from(IN_EXECUTION)
                        .reaching(OPEN, MeasureStatus.POSTPONED)
                        .requires(AUTHORIZATION_DATED);
    }

    private static ProcedureBuilder decision(ProcedureBuilder procedure) {
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
                        .to(BY_THE_OUTCOME_OF_MEASURES)
                        .requires(AUTHORIZED_DOMESTICALLY, CONDITIONS_ANSWERED, SOMETHING_DELIVERED,
                                RESULT_EXPLAINED, PROCEDURE_OR_WHY_NOT, CONFIRMED_BEFORE_THE_LAST);
    }

    private static ProcedureBuilder receipt(ProcedureBuilder procedure) {
        return procedure
                .act(CONFIRM_RECEIPT, ConfirmReceipt.class).by(REQUESTING).from(EXECUTED).to(CLOSED)
                        .settling(ObligationCode.CONFIRM_RECEIPT)
                        .requires(DIGESTS_AGREE, CONFIRMED_IN_WRITING)
                .act(DISPUTE_DELIVERY, DisputeDelivery.class).by(REQUESTING).from(EXECUTED).to(IN_EXECUTION)
                        .requires();
    }

    /** 40(29), for the kind that may ask for an appearance. */
    private static ProcedureBuilder attendance(ProcedureBuilder procedure) {
        return procedure
                .act(REPORT_APPEARANCE, ReportAppearance.class).by(REQUESTING).from(STATUSES.onceReceived())
                        .requires(APPEARANCE_WAS_ASKED)
                .act(END_ATTENDANCE, EndAttendance.class).by(REQUESTING).from(STATUSES.onceReceived())
                        .requires(APPEARANCE_WAS_ASKED, APPEARED_BEFORE);
    }
    // spotless:on
}
