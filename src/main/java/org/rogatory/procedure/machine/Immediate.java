package org.rogatory.procedure.machine;

import static org.rogatory.procedure.By.REQUESTED;
import static org.rogatory.procedure.By.REQUESTING;
import static org.rogatory.procedure.Status.*;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.rule.DeclineRules.DECLINED_FOR_HUMAN_RIGHTS;
import static org.rogatory.procedure.rule.DeclineRules.DECLINED_WITH_REASONS;
import static org.rogatory.procedure.rule.ExecutionRules.CONFIRMED_IN_WRITING;
import static org.rogatory.procedure.rule.ExecutionRules.DIGESTS_AGREE;
import static org.rogatory.procedure.rule.ExecutionRules.SOMETHING_ANSWERED;
import static org.rogatory.procedure.rule.NetworkRules.AUTHORITY_FOR_THE_KIND;

import org.rogatory.convention.Kind;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.ProcedureBuilder;
import org.rogatory.procedure.Statuses;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.content.NetworkContent;

/** Immediate assistance between points of contact that are there at all hours: article 41. */
public final class Immediate {
    private static final Statuses STATUSES =
            Statuses.of(DRAFT, SUBMITTED, RECEIVED, ANSWERED, CLOSED, REFERRED, DECLINED, WITHDRAWN);

    private Immediate() {}

    public static Procedure procedure() {
        return Procedure.of(Kind.NETWORK_24_7, NetworkContent.form())
                .include(SharedActs.asAWhole(STATUSES)::steps)
                .include(Immediate::answering)
                .build();
    }

    // spotless:off (a row of the procedure stays a row)
    private static ProcedureBuilder answering(ProcedureBuilder procedure) {
        return procedure
                .act(ANSWER, Answer.class).by(REQUESTED).from(SUBMITTED, RECEIVED).to(ANSWERED).expected()
                        .requires(SOMETHING_ANSWERED)
                .act(REFER, Refer.class).by(REQUESTED).from(SUBMITTED, RECEIVED).to(REFERRED)
                        .requires(AUTHORITY_FOR_THE_KIND)
                .act(DECLINE, Decline.class).by(REQUESTED).from(SUBMITTED, RECEIVED).to(DECLINED)
                        .requires(DECLINED_WITH_REASONS, DECLINED_FOR_HUMAN_RIGHTS)
                .act(CONFIRM_RECEIPT, ConfirmReceipt.class).by(REQUESTING).from(ANSWERED).to(CLOSED)
                        .settling(ObligationCode.CONFIRM_RECEIPT)
                        .requires(DIGESTS_AGREE, CONFIRMED_IN_WRITING);
    }
    // spotless:on
}
