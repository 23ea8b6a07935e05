package org.rogatory.procedure.machine;

import static org.rogatory.procedure.By.REQUESTED;
import static org.rogatory.procedure.By.REQUESTING;
import static org.rogatory.procedure.Status.*;
import static org.rogatory.procedure.act.ActType.ANSWER;
import static org.rogatory.procedure.act.ActType.CONFIRM_RECEIPT;
import static org.rogatory.procedure.act.ActType.DECLINE;
import static org.rogatory.procedure.rule.DeclineRules.*;
import static org.rogatory.procedure.rule.ExecutionRules.DIGESTS_AGREE;
import static org.rogatory.procedure.rule.ExecutionRules.SOMETHING_ANSWERED;

import org.rogatory.convention.Kind;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.ProcedureBuilder;
import org.rogatory.procedure.Statuses;
import org.rogatory.procedure.act.Answer;
import org.rogatory.procedure.act.ConfirmReceipt;
import org.rogatory.procedure.act.Decline;
import org.rogatory.procedure.content.EnquiryContent;

/** Police ask police: article 47. */
public final class Enquiry {
    private static final Statuses STATUSES =
            Statuses.of(DRAFT, SUBMITTED, RECEIVED, ANSWERED, CLOSED, DECLINED, WITHDRAWN);

    private Enquiry() {}

    public static Procedure procedure() {
        return Procedure.of(Kind.LAW_ENFORCEMENT_COOPERATION, EnquiryContent.FORM)
                .include(SharedActs.asAWhole(STATUSES)::steps)
                .include(Enquiry::answer)
                .build();
    }

    // spotless:off (a row of the procedure stays a row)
    private static ProcedureBuilder answer(ProcedureBuilder procedure) {
        return procedure
                .act(ANSWER, Answer.class).by(REQUESTED).from(RECEIVED).to(ANSWERED).expected()
                        .requires(SOMETHING_ANSWERED)
                .act(DECLINE, Decline.class).by(REQUESTED).from(RECEIVED).to(DECLINED)
                        .requires(DECLINED_WITH_REASONS, DECLINED_FOR_HUMAN_RIGHTS)
                .act(CONFIRM_RECEIPT, ConfirmReceipt.class).by(REQUESTING).from(ANSWERED).to(CLOSED)
                        .settling(ObligationCode.CONFIRM_RECEIPT)
                        .requires(DIGESTS_AGREE);
    }
    // spotless:on
}
