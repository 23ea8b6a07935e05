package org.rogatory.procedure.machine;

import static org.rogatory.procedure.By.EITHER;
import static org.rogatory.procedure.By.REQUESTED;
import static org.rogatory.procedure.By.REQUESTING;
import static org.rogatory.procedure.Status.*;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.rule.ConsultationRules.CONSULTED_OR_SAID_WHY_NOT;
import static org.rogatory.procedure.rule.ConsultationRules.DATE_AHEAD;
import static org.rogatory.procedure.rule.ExtraditionRules.*;
import static org.rogatory.procedure.rule.PersonRules.PERSON_RETURNED;
import static org.rogatory.procedure.rule.RefusalRules.*;
import static org.rogatory.procedure.rule.SurrenderRules.*;

import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.ProcedureBuilder;
import org.rogatory.procedure.Statuses;
import org.rogatory.procedure.Target;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.content.ExtraditionContent;

/** Extradition: article 37. */
public final class Extradition {
    private static final Statuses STATUSES = Statuses.of(
            DRAFT, SUBMITTED, RECEIVED, UNDER_EXAMINATION, GRANTED, SURRENDERED, CLOSED, REFUSED, WITHDRAWN);

    private Extradition() {}

    static Stream<Procedure> procedures() {
        return Stream.of(Procedure.of(Kind.EXTRADITION, ExtraditionContent.FORM)
                .include(SharedActs.asAWhole(STATUSES)::steps)
                .include(Extradition::custody)
                .include(Extradition::examination)
                .include(Extradition::decision)
                .include(Extradition::prosecutionAtHome)
                .include(Extradition::surrender)
                .build());
    }

    // spotless:off (a row of the procedure stays a row)
    private static ProcedureBuilder custody(ProcedureBuilder procedure) {
        return procedure
                .act(REPORT_CUSTODY, ReportCustody.class).by(REQUESTED)
                        .from(RECEIVED, UNDER_EXAMINATION, GRANTED, SURRENDERED).requires()
                .act(REPORT_RELEASE, ReportRelease.class).by(REQUESTED)
                        .from(RECEIVED, UNDER_EXAMINATION, GRANTED, SURRENDERED, REFUSED, WITHDRAWN).requires();
    }

    private static ProcedureBuilder examination(ProcedureBuilder procedure) {
        return procedure
                .act(BEGIN_EXAMINATION, BeginExamination.class).by(REQUESTED).from(RECEIVED).to(UNDER_EXAMINATION)
                        .expected().requires()
                .act(RECORD_DUAL_CRIMINALITY, RecordDualCriminality.class).ownSide().by(REQUESTED)
                        .from(UNDER_EXAMINATION)
                        .requires(JUDGED_ON_CONDUCT, WAIVED_BY_A_LAW, RELATED_OFFENCE_NAMED)
                .act(RECORD_PERSON_CONSENT, RecordPersonConsent.class).by(REQUESTED)
                        .from(RECEIVED, UNDER_EXAMINATION).requires();
    }

    private static ProcedureBuilder decision(ProcedureBuilder procedure) {
        return procedure
                .act(GRANT, Grant.class).by(REQUESTED).from(UNDER_EXAMINATION).to(GRANTED).expected()
                        .requires(EVERY_OFFENCE_DECIDED, DUAL_CRIMINALITY, CONDITIONS_ACCEPTED, GROUND_OPEN_TO_KIND,
                                FISCAL_MATTERS_NEVER_ALONE, OFFENCE_LABEL_NEVER_ALONE, BANK_SECRECY_NEVER,
                                REASONS_OR_LAW_THAT_FORBIDS_THEM, GROUND_SUBSTANTIATED, CONSULTED_OR_SAID_WHY_NOT)
                .act(REFUSE, Refuse.class).by(REQUESTED).from(RECEIVED, UNDER_EXAMINATION, GRANTED).to(REFUSED)
                        .requires(GROUND_OPEN_TO_KIND, FISCAL_MATTERS_NEVER_ALONE, OFFENCE_LABEL_NEVER_ALONE,
                                BANK_SECRECY_NEVER, REASONS_OR_LAW_THAT_FORBIDS_THEM, GROUND_SUBSTANTIATED,
                                ARISEN_SINCE_THE_GRANT, CONSULTED_OR_SAID_WHY_NOT);
    }

    /** 37(11), 37(13). */
    private static ProcedureBuilder prosecutionAtHome(ProcedureBuilder procedure) {
        return procedure
                .act(REQUEST_PROSECUTION, RequestProsecution.class).by(REQUESTING).from(REFUSED)
                        .requires(REFUSED_FOR_NATIONALITY_ALONE, PROSECUTION_ASKED_ONCE)
                .act(REPORT_PROSECUTION, ReportProsecution.class).by(REQUESTED).from(REFUSED)
                        .requires(SUBMITTED_THEN_DECIDED)
                .act(REQUEST_ENFORCEMENT, RequestEnforcement.class).by(REQUESTING).from(REFUSED)
                        .requires(REFUSED_FOR_NATIONALITY_ALONE, SENTENCE_TO_ENFORCE, ENFORCEMENT_ASKED_ONCE)
                .act(REPORT_ENFORCEMENT, ReportEnforcement.class).by(REQUESTED).from(REFUSED)
                        .settling(ObligationCode.CONSIDER_ENFORCEMENT).requires();
    }

    private static ProcedureBuilder surrender(ProcedureBuilder procedure) {
        return procedure
                .act(ARRANGE_SURRENDER, ArrangeSurrender.class).by(EITHER).from(GRANTED).requires(DATE_AHEAD)
                .act(POSTPONE_SURRENDER, PostponeSurrender.class).by(REQUESTED).from(GRANTED)
                        .requires(DOMESTIC_GROUND_NAMED, DATE_AHEAD)
                .act(RECORD_SURRENDER, RecordSurrender.class).by(REQUESTED).from(GRANTED)
                        .to(Target.unlessTemporary(SURRENDERED)).expected()
                        .requires(PERSON_RETURNED, RETURN_AGREED, DATE_AHEAD)
                .act(RECORD_RETURN, RecordReturn.class).by(REQUESTING).from(STATUSES.onceReceived())
                        .settling(ObligationCode.RETURN_PERSON).requires()
                .act(CONFIRM_SURRENDER, ConfirmSurrender.class).by(REQUESTING).from(SURRENDERED).to(CLOSED)
                        .settling(ObligationCode.CONFIRM_RECEIPT).requires();
    }
    // spotless:on
}
