package org.rogatory.procedure.rule;

import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.Attempt.at;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.act.*;

/** The lawful acts of the transfer of persons, 38 and 40(9)-(11), and how one comes to them. */
public final class TransferActs {
    public static final LocalDate RETURN_DAY = TODAY.plusDays(40);

    private TransferActs() {}

    // spotless:off (a row of the table stays a row)
    public static Stream<Attempt> ofTheDetained() {
        return Stream.concat(shared(), Stream.of(
                at(RECORD_RETURN, TransferActs::transferred, a -> new RecordReturn(TODAY.plusDays(20), 20)),
                at(END_CUSTODY, TransferActs::transferred, a -> new EndCustody(TODAY.plusDays(10))),
                at(CONFIRM_RETURN, TransferActs::returned, a -> new ConfirmReturn(TODAY.plusDays(21))),
                at(REFUSE, CaseBuilder::received, a -> refuse(RefusalGround.CONSENT_WITHHELD))));
    }

    public static Stream<Attempt> ofTheSentenced() {
        return Stream.concat(shared(), Stream.of(
                at(CONFIRM_RECEIPT, TransferActs::transferred, a -> Acts.confirmReceipt()),
                at(DECLINE, CaseBuilder::received, a -> new Decline("The family lives here.", List.of()))));
    }

    private static Stream<Attempt> shared() {
        return Stream.of(
                at(RECORD_CONSENT, CaseBuilder::received, a -> consent(true, true)),
                at(REVOKE_CONSENT, TransferActs::agreed, a -> new RevokeConsent(TODAY)),
                at(AGREE_TRANSFER, TransferActs::consented, a -> terms()),
                at(RECORD_TRANSFER, TransferActs::agreed, a -> new RecordTransfer("Roissy", TODAY)),
                at(WITHDRAW, CaseBuilder::received, a -> new Withdraw("Heard by video", List.of())));
    }
    // spotless:on

    public static CaseBuilder consented(CaseBuilder a) {
        return a.received().does(REQUESTED, consent(true, true));
    }

    public static CaseBuilder agreed(CaseBuilder a) {
        return consented(a).does(REQUESTING, terms()).does(REQUESTED, terms());
    }

    public static CaseBuilder transferred(CaseBuilder a) {
        return agreed(a).does(REQUESTED, new RecordTransfer("Roissy", TODAY));
    }

    public static CaseBuilder returned(CaseBuilder a) {
        return transferred(a).does(REQUESTING, new RecordReturn(TODAY.plusDays(20), 20));
    }

    public static RecordConsent consent(boolean free, boolean informed) {
        return new RecordConsent("N. N.", TODAY, free, informed, "vi", true, Acts.ids(Paper.IMAGE));
    }

    public static AgreeTransfer terms() {
        return terms(RETURN_DAY, true);
    }

    public static AgreeTransfer terms(LocalDate returnOn, boolean safe) {
        return new AgreeTransfer(Optional.ofNullable(returnOn), "In custody", List.of("No press"), safe);
    }

    public static Refuse refuse(RefusalGround... grounds) {
        return Acts.refuse(List.of(), grounds);
    }
}
