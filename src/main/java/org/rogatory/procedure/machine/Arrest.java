package org.rogatory.procedure.machine;

import static org.rogatory.procedure.By.REQUESTED;
import static org.rogatory.procedure.By.SYSTEM;
import static org.rogatory.procedure.Status.*;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.rule.ConsultationRules.CONSULTED_OR_SAID_WHY_NOT;
import static org.rogatory.procedure.rule.RefusalRules.*;
import static org.rogatory.procedure.rule.SurrenderRules.FORMAL_REQUEST_RECEIVED;

import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.ProcedureBuilder;
import org.rogatory.procedure.Statuses;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.content.ArrestContent;

/** Provisional arrest, until the formal request for extradition comes: article 37(10). */
public final class Arrest {
    private static final Statuses STATUSES =
            Statuses.of(DRAFT, SUBMITTED, RECEIVED, IN_CUSTODY, CONVERTED, RELEASED, REFUSED, WITHDRAWN);

    private Arrest() {}

    static Stream<Procedure> procedures() {
        return Stream.of(Procedure.of(Kind.PROVISIONAL_ARREST, ArrestContent.FORM)
                .include(SharedActs.asAWhole(STATUSES)::steps)
                .include(Arrest::arrest)
                .build());
    }

    // spotless:off (a row of the procedure stays a row)
    private static ProcedureBuilder arrest(ProcedureBuilder procedure) {
        return procedure
                .act(REPORT_ARREST, ReportArrest.class).by(REQUESTED).from(RECEIVED).to(IN_CUSTODY)
                        .expected().requires()
                .act(CONVERT, Convert.class).by(SYSTEM).bySystem(new Convert()).from(RECEIVED, IN_CUSTODY).to(CONVERTED)
                        .requires(FORMAL_REQUEST_RECEIVED)
                .act(RELEASE, Release.class).by(REQUESTED).from(IN_CUSTODY).to(RELEASED).requires()
                .act(REPORT_RELEASE, ReportRelease.class).by(REQUESTED).from(WITHDRAWN).requires()
                .act(REFUSE, Refuse.class).by(REQUESTED).from(RECEIVED).to(REFUSED)
                        .requires(GROUND_OPEN_TO_KIND, FISCAL_MATTERS_NEVER_ALONE, OFFENCE_LABEL_NEVER_ALONE,
                                BANK_SECRECY_NEVER, REASONS_OR_LAW_THAT_FORBIDS_THEM, GROUND_SUBSTANTIATED,
                                CONSULTED_OR_SAID_WHY_NOT);
    }
    // spotless:on
}
