package org.rogatory.procedure.machine;

import static org.rogatory.convention.MeasureType.VOLUNTARY_APPEARANCE;
import static org.rogatory.procedure.By.REQUESTED;
import static org.rogatory.procedure.By.REQUESTING;
import static org.rogatory.procedure.MeasureStatus.OPEN;
import static org.rogatory.procedure.MeasureStatus.POSTPONED;
import static org.rogatory.procedure.Status.IN_EXECUTION;
import static org.rogatory.procedure.act.ActType.END_ATTENDANCE;
import static org.rogatory.procedure.act.ActType.RECORD_AUTHORIZATION;
import static org.rogatory.procedure.act.ActType.REPORT_APPEARANCE;
import static org.rogatory.procedure.rule.ExecutionRules.APPEARANCE_WAS_ASKED;
import static org.rogatory.procedure.rule.ExecutionRules.APPEARED_BEFORE;
import static org.rogatory.procedure.rule.ExecutionRules.AUTHORIZATION_DATED;
import static org.rogatory.procedure.rule.ExecutionRules.AUTHORIZED_DOMESTICALLY;

import java.util.Arrays;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.ProcedureBuilder;
import org.rogatory.procedure.act.EndAttendance;
import org.rogatory.procedure.act.RecordAuthorization;
import org.rogatory.procedure.act.ReportAppearance;
import org.rogatory.procedure.content.AssistanceContent;

/** Mutual legal assistance, stored data, traffic data, interception: articles 40, 44, 45 and 46. */
public final class Assistance {
    private Assistance() {}

    static Stream<Procedure> procedures() {
        return Arrays.stream(Kind.values()).filter(Kind::isAssistance).map(Assistance::of);
    }

    public static Procedure of(Kind kind) {
        return Procedure.of(kind, AssistanceContent.form(kind))
                .include(ExecutionActs.of(OPEN, POSTPONED).deliveringOnly(AUTHORIZED_DOMESTICALLY)::steps)
                .include(Assistance::authorization)
                .include(kind.measureTypes().contains(VOLUNTARY_APPEARANCE) ? Assistance::attendance : p -> p)
                .build();
    }

    // spotless:off (a row of the procedure stays a row)
    /** 24(4), for the powers of 44 to 46. */
    private static ProcedureBuilder authorization(ProcedureBuilder procedure) {
        return procedure
                .act(RECORD_AUTHORIZATION, RecordAuthorization.class).ownSide().by(REQUESTED).from(IN_EXECUTION)
                        .reaching(OPEN, POSTPONED)
                        .requires(AUTHORIZATION_DATED);
    }

    /** 40(29), for the kind that may ask for an appearance. */
    private static ProcedureBuilder attendance(ProcedureBuilder procedure) {
        return procedure
                .act(REPORT_APPEARANCE, ReportAppearance.class).by(REQUESTING)
                        .from(ExecutionActs.STATUSES.onceReceived()).requires(APPEARANCE_WAS_ASKED)
                .act(END_ATTENDANCE, EndAttendance.class).by(REQUESTING).from(ExecutionActs.STATUSES.onceReceived())
                        .requires(APPEARANCE_WAS_ASKED, APPEARED_BEFORE);
    }
    // spotless:on
}
