package org.rogatory.procedure.machine;

import static org.rogatory.procedure.By.REQUESTED;
import static org.rogatory.procedure.Status.*;
import static org.rogatory.procedure.act.ActType.ACCEPT_INFORMATION;
import static org.rogatory.procedure.act.ActType.SEND_BACK;

import org.rogatory.convention.Kind;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.ProcedureBuilder;
import org.rogatory.procedure.Statuses;
import org.rogatory.procedure.act.AcceptInformation;
import org.rogatory.procedure.act.SendBack;
import org.rogatory.procedure.content.InformationContent;

/** Information is sent unasked, and read by whoever accepts the restrictions on it: 40(4)-(5), 51. */
public final class Information {
    private static final Statuses STATUSES = Statuses.of(DRAFT, SUBMITTED, CLOSED, SENT_BACK, WITHDRAWN);

    private Information() {}

    public static Procedure procedure() {
        return Procedure.of(Kind.SPONTANEOUS_INFORMATION, InformationContent.FORM)
                .include(SharedActs.asAWhole(STATUSES)::unasked)
                .include(Information::acceptance)
                .build();
    }

    // spotless:off (a row of the procedure stays a row)
    private static ProcedureBuilder acceptance(ProcedureBuilder procedure) {
        return procedure
                .act(ACCEPT_INFORMATION, AcceptInformation.class).by(REQUESTED).from(SUBMITTED).to(CLOSED)
                        .expected().requires()
                .act(SEND_BACK, SendBack.class).by(REQUESTED).from(SUBMITTED).to(SENT_BACK).requires();
    }
    // spotless:on
}
