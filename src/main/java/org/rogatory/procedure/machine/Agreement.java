package org.rogatory.procedure.machine;

import static org.rogatory.procedure.By.EITHER;
import static org.rogatory.procedure.By.REQUESTED;
import static org.rogatory.procedure.Status.*;
import static org.rogatory.procedure.act.ActType.AGREE;
import static org.rogatory.procedure.act.ActType.DECLINE;
import static org.rogatory.procedure.act.ActType.END;
import static org.rogatory.procedure.act.ActType.REPORT_PROGRESS;
import static org.rogatory.procedure.rule.AgreementRules.*;
import static org.rogatory.procedure.rule.DeclineRules.*;

import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.ProcedureBuilder;
import org.rogatory.procedure.Statuses;
import org.rogatory.procedure.Target;
import org.rogatory.procedure.act.Agree;
import org.rogatory.procedure.act.Decline;
import org.rogatory.procedure.act.End;
import org.rogatory.procedure.act.ReportProgress;
import org.rogatory.procedure.content.ContentForm;
import org.rogatory.procedure.content.JointInvestigationContent;
import org.rogatory.procedure.content.TechnicalAssistanceContent;

/** Two States agree on a team or on technical assistance, and work together until one of them ends it: 48, 54. */
public final class Agreement {
    private static final Statuses STATUSES =
            Statuses.of(DRAFT, SUBMITTED, RECEIVED, AGREED, ENDED, DECLINED, WITHDRAWN);

    private Agreement() {}

    static Stream<Procedure> procedures() {
        return Stream.of(jointInvestigation(), technicalAssistance());
    }

    public static Procedure jointInvestigation() {
        return of(Kind.JOINT_INVESTIGATION, JointInvestigationContent.FORM)
                .include(Agreement::team)
                .build();
    }

    public static Procedure technicalAssistance() {
        return of(Kind.TECHNICAL_ASSISTANCE, TechnicalAssistanceContent.FORM)
                .include(Agreement::assistance)
                .build();
    }

    private static ProcedureBuilder of(Kind kind, ContentForm<?> form) {
        return Procedure.of(kind, form)
                .include(SharedActs.asAWhole(STATUSES).butNotWithdrawnFrom(AGREED)::steps)
                .include(Agreement::work);
    }

    // spotless:off (a row of the procedure stays a row)
    private static ProcedureBuilder team(ProcedureBuilder procedure) {
        return agreeing(procedure).requires(TERMS_WORDED, HOST_STATE_NAMED);
    }

    private static ProcedureBuilder assistance(ProcedureBuilder procedure) {
        return agreeing(procedure).requires(TERMS_WORDED);
    }

    private static ProcedureBuilder.Row<Agree> agreeing(ProcedureBuilder procedure) {
        return procedure
                .act(AGREE, Agree.class).by(EITHER).from(RECEIVED).to(Target.onceAgreed(AGREED)).expected();
    }

    private static ProcedureBuilder work(ProcedureBuilder procedure) {
        return procedure
                .act(DECLINE, Decline.class).by(REQUESTED).from(RECEIVED).to(DECLINED)
                        .requires(DECLINED_WITH_REASONS, DECLINED_FOR_HUMAN_RIGHTS)
                .act(REPORT_PROGRESS, ReportProgress.class).by(EITHER).from(AGREED).requires()
                .act(END, End.class).by(EITHER).from(AGREED).to(ENDED).requires();
    }
    // spotless:on
}
