package org.rogatory.procedure.machine;

import static org.rogatory.procedure.By.REQUESTED;
import static org.rogatory.procedure.By.REQUESTING;
import static org.rogatory.procedure.Status.*;
import static org.rogatory.procedure.act.ActType.ACCEPT;
import static org.rogatory.procedure.act.ActType.BEGIN_EXAMINATION;
import static org.rogatory.procedure.act.ActType.DECLINE;
import static org.rogatory.procedure.act.ActType.REPORT_OUTCOME;
import static org.rogatory.procedure.act.ActType.TRANSFER_FILE;
import static org.rogatory.procedure.rule.DeclineRules.*;

import org.rogatory.convention.Kind;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.ProcedureBuilder;
import org.rogatory.procedure.Statuses;
import org.rogatory.procedure.act.Accept;
import org.rogatory.procedure.act.BeginExamination;
import org.rogatory.procedure.act.Decline;
import org.rogatory.procedure.act.ReportOutcome;
import org.rogatory.procedure.act.TransferFile;
import org.rogatory.procedure.content.ProceedingsContent;

/** Criminal proceedings are transferred to a State where they serve justice better: article 39. */
public final class Proceedings {
    private static final Statuses STATUSES = Statuses.of(
            DRAFT, SUBMITTED, RECEIVED, UNDER_EXAMINATION, ACCEPTED, TRANSFERRED, CLOSED, DECLINED, WITHDRAWN);

    private Proceedings() {}

    public static Procedure procedure() {
        return Procedure.of(Kind.TRANSFER_OF_PROCEEDINGS, ProceedingsContent.FORM)
                .include(SharedActs.asAWhole(STATUSES)::steps)
                .include(Proceedings::decision)
                .include(Proceedings::transfer)
                .build();
    }

    // spotless:off (a row of the procedure stays a row)
    private static ProcedureBuilder decision(ProcedureBuilder procedure) {
        return procedure
                .act(BEGIN_EXAMINATION, BeginExamination.class).by(REQUESTED).from(RECEIVED).to(UNDER_EXAMINATION)
                        .expected().requires()
                .act(ACCEPT, Accept.class).by(REQUESTED).from(UNDER_EXAMINATION).to(ACCEPTED)
                        .expected().requires()
                .act(DECLINE, Decline.class).by(REQUESTED).from(RECEIVED, UNDER_EXAMINATION, ACCEPTED).to(DECLINED)
                        .requires(DECLINED_WITH_REASONS, DECLINED_FOR_HUMAN_RIGHTS);
    }

    private static ProcedureBuilder transfer(ProcedureBuilder procedure) {
        return procedure
                .act(TRANSFER_FILE, TransferFile.class).by(REQUESTING).from(ACCEPTED).to(TRANSFERRED)
                        .expected().requires()
                .act(REPORT_OUTCOME, ReportOutcome.class).by(REQUESTED).from(TRANSFERRED).to(CLOSED)
                        .settling(ObligationCode.REPORT_OUTCOME).requires();
    }
    // spotless:on
}
