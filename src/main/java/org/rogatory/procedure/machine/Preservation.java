package org.rogatory.procedure.machine;

import static org.rogatory.procedure.By.REQUESTED;
import static org.rogatory.procedure.By.REQUESTED_OR_SYSTEM;
import static org.rogatory.procedure.By.REQUESTING;
import static org.rogatory.procedure.By.SYSTEM;
import static org.rogatory.procedure.Status.*;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.rule.ConsultationRules.CONFIDENTIALITY_WAS_ASKED;
import static org.rogatory.procedure.rule.ConsultationRules.DATE_AHEAD;
import static org.rogatory.procedure.rule.ExecutionRules.AUTHORIZATION_DATED;
import static org.rogatory.procedure.rule.ExecutionRules.AUTHORIZED_DOMESTICALLY;
import static org.rogatory.procedure.rule.HoldingRules.NOTHING_HELD;
import static org.rogatory.procedure.rule.PreservationRules.*;
import static org.rogatory.procedure.rule.RefusalRules.*;

import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.ProcedureBuilder;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Statuses;
import org.rogatory.procedure.Target;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.content.PreservationContent;

/** Expedited preservation of stored data, disclosure of preserved traffic data: articles 42 and 43, with 25 and 26. */
public final class Preservation {
    private static final Statuses STATUSES =
            Statuses.of(DRAFT, SUBMITTED, RECEIVED, PRESERVED, CONTINUED, AWAITING_DECISION, ENDED, REFUSED, WITHDRAWN);

    /** Data may be held: it is in the last of them when it was preserved before. */
    private static final Set<Status> HOLDING = STATUSES.among(PRESERVED, CONTINUED, AWAITING_DECISION);

    private Preservation() {}

    public static Procedure procedure() {
        return Procedure.of(Kind.DATA_PRESERVATION, PreservationContent.form())
                .include(SharedActs.asAWhole(STATUSES)::steps)
                .include(Preservation::preserving)
                .include(Preservation::warning)
                .include(Preservation::period)
                .include(Preservation::path)
                .include(Preservation::ending)
                .build();
    }

    // spotless:off (a row of the procedure stays a row)
    private static ProcedureBuilder preserving(ProcedureBuilder procedure) {
        return procedure
                .act(RECORD_AUTHORIZATION, RecordAuthorization.class).ownSide().by(REQUESTED)
                        .from(RECEIVED, PRESERVED, CONTINUED, AWAITING_DECISION)
                        .requires(AUTHORIZATION_DATED, NINETY_DAYS)
                .act(PRESERVE, Preserve.class).by(REQUESTED).from(RECEIVED).to(PRESERVED).expected()
                        .requires(AUTHORIZED_DOMESTICALLY, PRESERVED_ALREADY, SIXTY_DAYS)
                .act(REPORT_NOTHING_PRESERVED, ReportNothingPreserved.class).by(REQUESTED).from(RECEIVED).to(ENDED)
                        .requires()
                .act(REFUSE, Refuse.class).by(REQUESTED).from(RECEIVED, AWAITING_DECISION).to(REFUSED)
                        .requires(NOTHING_HELD, GROUND_OPEN_TO_KIND, FISCAL_MATTERS_NEVER_ALONE,
                                OFFENCE_LABEL_NEVER_ALONE, BANK_SECRECY_NEVER, REASONS_GIVEN, GROUND_SUBSTANTIATED);
    }

    private static ProcedureBuilder warning(ProcedureBuilder procedure) {
        return procedure
                .act(REPORT_CONFIDENTIALITY_LIMIT, ReportConfidentialityLimit.class).by(REQUESTED)
                        .from(RECEIVED, PRESERVED).to(AWAITING_DECISION)
                        .requires(CONFIDENTIALITY_WAS_ASKED, DATE_AHEAD)
                .act(REPORT_PRESERVATION_RISK, ReportPreservationRisk.class).by(REQUESTED)
                        .from(RECEIVED, PRESERVED, CONTINUED).to(AWAITING_DECISION)
                        .requires(DATE_AHEAD)
                .act(PROCEED, Proceed.class).by(REQUESTING).from(AWAITING_DECISION)
                        .to(Target.backTo(RECEIVED, PRESERVED, CONTINUED))
                        .requires();
    }

    private static ProcedureBuilder period(ProcedureBuilder procedure) {
        return procedure
                .act(REQUEST_EXTENSION, RequestExtension.class).by(REQUESTING).from(HOLDING)
                        .requires(DATA_HELD, EXTENSION_IN_TIME, LATER_END)
                .act(GRANT_EXTENSION, GrantExtension.class).by(REQUESTED).from(HOLDING)
                        .answering(Topic.Form.EXTENSION)
                        .requires(LATER_END)
                .act(DECLINE_EXTENSION, DeclineExtension.class).by(REQUESTED).from(HOLDING)
                        .answering(Topic.Form.EXTENSION).requires()
                .act(NOTE_FOLLOW_UP, NoteFollowUp.class).by(SYSTEM).bySystem(new NoteFollowUp())
                        .from(STATUSES.inHand())
                        .requires(FOLLOWED_UP)
                .act(CONTINUE, Continue.class).by(SYSTEM).bySystem(new Continue()).from(PRESERVED).to(CONTINUED)
                        .requires(FOLLOW_UP_RECEIVED);
    }

    private static ProcedureBuilder path(ProcedureBuilder procedure) {
        return procedure
                .act(DISCLOSE_PATH, DisclosePath.class).by(REQUESTED).from(RECEIVED, PRESERVED, CONTINUED)
                        .requires(AUTHORIZED_DOMESTICALLY, PROVIDER_ABROAD, PATH_IDENTIFIED)
                .act(WITHHOLD_PATH, WithholdPath.class).by(REQUESTED).from(RECEIVED, PRESERVED, CONTINUED)
                        .requires(GROUND_OPEN_TO_PATH, REASONS_GIVEN);
    }

    private static ProcedureBuilder ending(ProcedureBuilder procedure) {
        return procedure
                .act(END, End.class).by(REQUESTED_OR_SYSTEM).bySystem(new End(Optional.empty()))
                        .onceOver(CaseFile::preservedUntil)
                        .from(HOLDING).to(ENDED)
                        .requires(DATA_HELD, PERIOD_OVER, FOLLOW_UPS_DECIDED, EXTENSION_ANSWERED, NEVER_FOLLOWED);
    }
    // spotless:on
}
