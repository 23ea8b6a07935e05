package org.rogatory.procedure.machine;

import static org.rogatory.procedure.By.EITHER;
import static org.rogatory.procedure.By.REQUESTED;
import static org.rogatory.procedure.By.REQUESTING;
import static org.rogatory.procedure.MeasureStatus.OPEN;
import static org.rogatory.procedure.Status.*;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.rule.DeclineRules.DECLINED_FOR_HUMAN_RIGHTS;
import static org.rogatory.procedure.rule.DeclineRules.DECLINED_WITH_REASONS;
import static org.rogatory.procedure.rule.DisposalRules.*;
import static org.rogatory.procedure.rule.PropertyRules.CONFISCATED_BEFORE;

import org.rogatory.convention.Kind;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.ProcedureBuilder;
import org.rogatory.procedure.Statuses;
import org.rogatory.procedure.Target;
import org.rogatory.procedure.act.AgreeDisposal;
import org.rogatory.procedure.act.BeginExamination;
import org.rogatory.procedure.act.ConfirmReceipt;
import org.rogatory.procedure.act.Decline;
import org.rogatory.procedure.act.ReturnProperty;
import org.rogatory.procedure.content.ReturnContent;

/** Return and disposal of property that was confiscated: article 52. */
final class PropertyReturn {
    private static final Statuses STATUSES = Statuses.of(
            DRAFT, SUBMITTED, RECEIVED, UNDER_EXAMINATION, AGREED, PROPERTY_RETURNED, CLOSED, DECLINED, WITHDRAWN);

    private PropertyReturn() {}

    static Procedure procedure() {
        return Procedure.of(Kind.RETURN_OF_PROPERTY, ReturnContent.form())
                .include(SharedActs.withItems(STATUSES, CONFISCATED_BEFORE)::steps)
                .include(PropertyReturn::disposal)
                .build();
    }

    // spotless:off (a row of the procedure stays a row)
    private static ProcedureBuilder disposal(ProcedureBuilder procedure) {
        return procedure
                .act(BEGIN_EXAMINATION, BeginExamination.class).by(REQUESTED).from(RECEIVED).to(UNDER_EXAMINATION)
                        .expected().requires()
                .act(AGREE_DISPOSAL, AgreeDisposal.class).by(EITHER).from(UNDER_EXAMINATION).reaching(OPEN)
                        .to(Target.onceAgreed(AGREED)).expected()
                        .requires(EVERY_ITEM_DISPOSED_OF, SHARES_ADD_UP, PRIORITY_CONSIDERED, VICTIMS_REGARDED)
                .act(RETURN_PROPERTY, ReturnProperty.class).by(REQUESTED).from(AGREED).reaching(OPEN)
                        .to(PROPERTY_RETURNED).expected()
                        .requires(RETURNED_AS_AGREED)
                .act(CONFIRM_RECEIPT, ConfirmReceipt.class).by(REQUESTING).from(PROPERTY_RETURNED).to(CLOSED)
                        .settling(ObligationCode.CONFIRM_RECEIPT).requires()
                .act(DECLINE, Decline.class).by(REQUESTED).from(RECEIVED, UNDER_EXAMINATION, AGREED).reaching(OPEN)
                        .to(DECLINED)
                        .requires(DECLINED_WITH_REASONS, DECLINED_FOR_HUMAN_RIGHTS);
    }
    // spotless:on
}
