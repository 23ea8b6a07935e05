package org.rogatory.procedure.rule;

import static org.rogatory.convention.Kind.TRANSFER_OF_DETAINED_PERSON;
import static org.rogatory.convention.RefusalGround.*;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.REFUSAL;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.ConsultationRules.CONSULTED_BEFORE_REFUSAL;
import static org.rogatory.procedure.rule.GeneralRules.OBLIGATION_OPEN;
import static org.rogatory.procedure.rule.PersonRules.*;
import static org.rogatory.procedure.rule.RefusalRules.GROUND_OPEN_TO_KIND;
import static org.rogatory.procedure.rule.RuleCase.Premise.CONVENTION;
import static org.rogatory.procedure.rule.RuleCase.blocks;
import static org.rogatory.procedure.rule.RuleCase.lets;
import static org.rogatory.procedure.rule.TransferActs.*;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.act.*;

/** What a person is owed who goes from one State to the other, 38, 40(9)-(11). */
final class TransferCases {
    private TransferCases() {}

    // spotless:off (a row of the table stays a row)
    static Stream<RuleCase> all() {
        return Stream.of(consent(), terms(), transfer(), returns(), withdrawals(), grounds())
                .flatMap(rows -> rows)
                .map(row -> row.only(TRANSFER_OF_DETAINED_PERSON));
    }

    private static Stream<RuleCase> consent() {
        return Stream.of(
                blocks(RECORD_CONSENT, CONSENT_FREE_AND_INFORMED, "that was not free", CaseBuilder::received,
                        TransferActs.consent(false, true)).at("/free"),
                blocks(RECORD_CONSENT, CONSENT_FREE_AND_INFORMED, "that was not informed", CaseBuilder::received,
                        TransferActs.consent(true, false)).at("/informed"),
                lets(RECORD_CONSENT, CONSENT_FREE_AND_INFORMED, "that was both", CaseBuilder::received,
                        TransferActs.consent(true, true)),
                blocks(AGREE_TRANSFER, CONSENT_RECORDED, "without consent",
                        CaseBuilder::received, TransferActs.terms()),
                blocks(AGREE_TRANSFER, CONSENT_RECORDED, "after it was taken back",
                        a -> consented(a).does(REQUESTED, new RevokeConsent(TODAY)), TransferActs.terms()),
                lets(AGREE_TRANSFER, CONSENT_RECORDED, "with consent", TransferActs::consented, TransferActs.terms()),
                lets(AGREE_TRANSFER, CONSENT_RECORDED, "after it was taken back and given again",
                        a -> consented(a).does(REQUESTED, new RevokeConsent(TODAY))
                                .does(REQUESTED, TransferActs.consent(true, true)), TransferActs.terms()),
                blocks(REVOKE_CONSENT, CONSENT_RECORDED, "that was never given",
                        CaseBuilder::received, new RevokeConsent(TODAY)),
                lets(REVOKE_CONSENT, CONSENT_RECORDED, "that was given",
                        TransferActs::consented, new RevokeConsent(TODAY)));
    }

    private static Stream<RuleCase> terms() {
        return Stream.of(
                blocks(AGREE_TRANSFER, RETURN_DAY_AGREED, "without a day of return",
                        TransferActs::consented, TransferActs.terms(null, true)).at("/returnOn"),
                blocks(AGREE_TRANSFER, RETURN_DAY_AGREED, "with a return today",
                        TransferActs::consented, TransferActs.terms(TODAY, true)).at("/returnOn"),
                lets(AGREE_TRANSFER, RETURN_DAY_AGREED, "with a return tomorrow",
                        TransferActs::consented, TransferActs.terms(TODAY.plusDays(1), true)),
                blocks(AGREE_TRANSFER, PRIOR_ACTS_SAFE, "without safety for earlier acts",
                        TransferActs::consented, TransferActs.terms(RETURN_DAY, false)).at("/priorActsSafe"),
                lets(AGREE_TRANSFER, PRIOR_ACTS_SAFE, "with safety for earlier acts",
                        TransferActs::consented, TransferActs.terms()));
    }

    private static Stream<RuleCase> transfer() {
        return Stream.of(
                blocks(RECORD_TRANSFER, CONFIRMED_BEFORE_THE_TRANSFER, "on an oral request alone",
                        a -> agreed(a.oral()), new RecordTransfer("Roissy", TODAY)),
                lets(RECORD_TRANSFER, CONFIRMED_BEFORE_THE_TRANSFER, "on an oral request that was confirmed",
                        a -> agreed(a.oral()).does(REQUESTING, new ConfirmInWriting(Acts.ids(Paper.LETTER))),
                        new RecordTransfer("Roissy", TODAY)));
    }

    private static Stream<RuleCase> returns() {
        return Stream.of(
                blocks(RECORD_RETURN, CUSTODY_COUNTED, "with more days than there were",
                        TransferActs::transferred, new RecordReturn(TODAY.plusDays(20), 22)).at("/daysInCustody"),
                blocks(RECORD_RETURN, CUSTODY_COUNTED, "with fewer days than none",
                        TransferActs::transferred, new RecordReturn(TODAY.plusDays(20), -1)).at("/daysInCustody"),
                lets(RECORD_RETURN, CUSTODY_COUNTED, "with every day from the first to the last",
                        TransferActs::transferred, new RecordReturn(TODAY.plusDays(20), 21)),
                blocks(RECORD_RETURN, OBLIGATION_OPEN, "of a person whom an older procedure had let go",
                        a -> settled(transferred(a), ObligationCode.RETURN_PERSON), new RecordReturn(TODAY, 1)),
                lets(RECORD_RETURN, OBLIGATION_OPEN, "of a person who is owed",
                        TransferActs::transferred, new RecordReturn(TODAY, 1)),
                blocks(CONFIRM_RETURN, OBLIGATION_OPEN, "that an older procedure had settled",
                        a -> settled(returned(a), ObligationCode.CONFIRM_RECEIPT), new ConfirmReturn(TODAY)),
                lets(CONFIRM_RETURN, OBLIGATION_OPEN, "of a person who is back",
                        TransferActs::returned, new ConfirmReturn(TODAY)));
    }

    private static Stream<RuleCase> withdrawals() {
        return Stream.of(
                blocks(WITHDRAW, PERSON_RETURNED, "while the person is owed",
                        TransferActs::transferred, new Withdraw("Heard", List.of())),
                lets(WITHDRAW, PERSON_RETURNED, "before the person is sent",
                        TransferActs::agreed, new Withdraw("Heard by video", List.of())));
    }

    private static Stream<RuleCase> grounds() {
        return Stream.of(
                lets(REFUSE, GROUND_OPEN_TO_KIND, "where consent is withheld",
                        CaseBuilder::received, refuse(CONSENT_WITHHELD)),
                blocks(REFUSE, GROUND_OPEN_TO_KIND, "for withheld consent where it is on record",
                        TransferActs::agreed, refuse(CONSENT_WITHHELD)).at("/grounds/0/code").citing("40(9)"),
                blocks(REFUSE, GROUND_OPEN_TO_KIND, "for personal data, which nobody asks for",
                        CaseBuilder::received, refuse(PERSONAL_DATA)).at("/grounds/0/code").citing("36(1)"),
                blocks(REFUSE, GROUND_OPEN_TO_KIND, "for want of a basis for interception",
                        CaseBuilder::received, refuse(NO_BASIS_FOR_INTERCEPTION)).at("/grounds/0/code"),
                blocks(REFUSE, GROUND_OPEN_TO_KIND, "of a person for a treaty's provision under the Convention",
                        CaseBuilder::received, refuse(TREATY_PROVISION)).at("/grounds/0/code").citing("40(7)")
                        .given(CONVENTION),
                lets(REFUSE, GROUND_OPEN_TO_KIND, "of a person for a treaty's provision under a treaty",
                        a -> a.onTreaty().received(), refuse(TREATY_PROVISION)),
                blocks(REFUSE, CONSULTED_BEFORE_REFUSAL, "of a person without a consultation",
                        CaseBuilder::received, refuse(LEGAL_SYSTEM)),
                lets(REFUSE, CONSULTED_BEFORE_REFUSAL, "of a person after views were stated",
                        a -> a.received().consulted(REFUSAL), refuse(LEGAL_SYSTEM)),
                lets(REFUSE, CONSULTED_BEFORE_REFUSAL, "of a person after conditions were declined",
                        a -> a.received().conditionsProposed().does(REQUESTING,
                                new DeclineConditions("x1", "No")), refuse(ESSENTIAL_INTERESTS)));
    }
    // spotless:on

    private static CaseBuilder settled(CaseBuilder a, ObligationCode code) {
        return a.found(new Effect.ObligationSettled(a.owed(code), false));
    }
}
