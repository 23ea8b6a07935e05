package org.rogatory.procedure.machine;

import static org.rogatory.procedure.By.EITHER;
import static org.rogatory.procedure.By.HOLDING;
import static org.rogatory.procedure.By.RECEIVING;
import static org.rogatory.procedure.By.REQUESTED;
import static org.rogatory.procedure.Status.*;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.rule.ConsultationRules.CONSULTED_BEFORE_REFUSAL;
import static org.rogatory.procedure.rule.DeclineRules.DECLINED_FOR_HUMAN_RIGHTS;
import static org.rogatory.procedure.rule.DeclineRules.DECLINED_WITH_REASONS;
import static org.rogatory.procedure.rule.PersonRules.*;
import static org.rogatory.procedure.rule.RefusalRules.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.ProcedureBuilder;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Statuses;
import org.rogatory.procedure.Target;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.content.DetainedPersonContent;
import org.rogatory.procedure.content.SentencedPersonContent;

/** The transfer of a detained person who is to testify, 40(9)-(11), and of a sentenced one, 38. */
final class PersonTransfer {
    private PersonTransfer() {}

    static Stream<Procedure> procedures() {
        return Stream.of(ofTheDetained(), ofTheSentenced());
    }

    private static Procedure ofTheDetained() {
        return Procedure.of(Kind.TRANSFER_OF_DETAINED_PERSON, DetainedPersonContent.form())
                .include(SharedActs.asAWhole(statuses(RETURNED, REFUSED))::steps)
                .include(p -> transfer(p, List.of(RETURN_DAY_AGREED, PRIOR_ACTS_SAFE)))
                .include(PersonTransfer::returning)
                .include(PersonTransfer::refusal)
                .build();
    }

    private static Procedure ofTheSentenced() {
        return Procedure.of(Kind.TRANSFER_OF_SENTENCED_PERSON, SentencedPersonContent.form())
                .include(SharedActs.asAWhole(statuses(DECLINED))::steps)
                .include(p -> transfer(p, List.of()))
                .include(PersonTransfer::receiving)
                .build();
    }

    private static Statuses statuses(Status... ofItsOwn) {
        var shared = Stream.of(DRAFT, SUBMITTED, RECEIVED, AGREED, TRANSFERRED, CLOSED, WITHDRAWN);
        return Statuses.of(Stream.concat(shared, Arrays.stream(ofItsOwn)).toArray(Status[]::new));
    }

    // spotless:off (a row of the procedure stays a row)
    private static ProcedureBuilder transfer(ProcedureBuilder procedure, List<Rule<AgreeTransfer>> ofTheTerms) {
        return procedure
                .act(RECORD_CONSENT, RecordConsent.class).by(HOLDING).from(RECEIVED)
                        .requires(CONSENT_FREE_AND_INFORMED)
                .act(REVOKE_CONSENT, RevokeConsent.class).by(HOLDING).from(RECEIVED, AGREED).to(RECEIVED)
                        .requires(CONSENT_RECORDED)
                .act(AGREE_TRANSFER, AgreeTransfer.class).by(EITHER).from(RECEIVED).to(Target.onceAgreed(AGREED))
                        .expected().alsoRequiring(ofTheTerms)
                        .requires(CONSENT_RECORDED)
                .act(RECORD_TRANSFER, RecordTransfer.class).by(HOLDING).from(AGREED).to(TRANSFERRED).expected()
                        .requires(CONFIRMED_BEFORE_THE_TRANSFER);
    }

    /** 40(10): who was lent is given back, or is free. */
    private static ProcedureBuilder returning(ProcedureBuilder procedure) {
        return procedure
                .act(RECORD_RETURN, RecordReturn.class).by(RECEIVING).from(TRANSFERRED).to(RETURNED)
                        .settling(ObligationCode.RETURN_PERSON)
                        .requires(CUSTODY_COUNTED)
                .act(END_CUSTODY, EndCustody.class).by(HOLDING).from(TRANSFERRED).to(CLOSED).requires()
                .act(CONFIRM_RETURN, ConfirmReturn.class).by(HOLDING).from(RETURNED).to(CLOSED)
                        .settling(ObligationCode.CONFIRM_RECEIPT).requires();
    }

    private static ProcedureBuilder refusal(ProcedureBuilder procedure) {
        return procedure
                .act(REFUSE, Refuse.class).by(REQUESTED).from(RECEIVED, AGREED).to(REFUSED)
                        .requires(GROUND_OPEN_TO_KIND, FISCAL_MATTERS_NEVER_ALONE, OFFENCE_LABEL_NEVER_ALONE,
                                BANK_SECRECY_NEVER, REASONS_GIVEN, GROUND_SUBSTANTIATED, CONSULTED_BEFORE_REFUSAL);
    }

    /** 38: the person serves the sentence there. */
    private static ProcedureBuilder receiving(ProcedureBuilder procedure) {
        return procedure
                .act(CONFIRM_RECEIPT, ConfirmReceipt.class).by(RECEIVING).from(TRANSFERRED).to(CLOSED)
                        .settling(ObligationCode.CONFIRM_RECEIPT).requires()
                .act(DECLINE, Decline.class).by(REQUESTED).from(RECEIVED, AGREED).to(DECLINED)
                        .requires(DECLINED_WITH_REASONS, DECLINED_FOR_HUMAN_RIGHTS);
    }
    // spotless:on
}
