package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.TransferActs.RETURN_DAY;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Attendance;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.EndCustody;
import org.rogatory.procedure.act.RecordConsent;
import org.rogatory.procedure.act.RecordTransfer;
import org.rogatory.procedure.act.RevokeConsent;
import org.rogatory.procedure.content.SentencedPersonContent.Direction;

/** Where the person is, and who owes the person to whom, 38, 40(9)-(10), 40(29). */
class TransferTest {
    private final CaseBuilder witness = CaseBuilder.a(Kind.TRANSFER_OF_DETAINED_PERSON);
    private final CaseBuilder convict = CaseBuilder.a(Kind.TRANSFER_OF_SENTENCED_PERSON);

    @Test
    void whoIsLentIsOwedUntilTheDayAgreed() {
        var owed = TransferActs.transferred(witness).file().open(ObligationCode.RETURN_PERSON);
        assertEquals(
                List.of("REQUESTING " + RETURN_DAY),
                owed.map(o -> o.owedBy() + " " + o.dueOn().orElseThrow()).toList());
    }

    @Test
    void whoIsBackIsConfirmedByTheStateThatLent() {
        TransferActs.returned(witness);
        assertEquals(Status.RETURNED, witness.status());
        assertFalse(witness.file().owes(ObligationCode.RETURN_PERSON));
        assertEquals(Optional.of(20), last(witness).daysInCustody());
        assertEquals(Side.REQUESTED, confirmation(witness).owedBy());
    }

    @Test
    void whoNeedNotBeHeldIsFreeUnderSafeConduct() {
        TransferActs.transferred(witness).does(REQUESTED, new EndCustody(TODAY.plusDays(10)));
        assertEquals(Status.CLOSED, witness.status());
        assertFalse(witness.file().owes(ObligationCode.RETURN_PERSON));
        assertEquals(
                List.of(new Attendance(TODAY.plusDays(10), Optional.of(TODAY.plusDays(25)))),
                witness.file().attendances());
    }

    @Test
    void aConsentThatIsTakenBackUndoesTheAgreement() {
        TransferActs.agreed(witness).does(REQUESTED, new RevokeConsent(TODAY));
        assertEquals(Status.RECEIVED, witness.status());
        witness.does(REQUESTED, TransferActs.consent(true, true)).does(REQUESTING, TransferActs.terms());
        assertEquals(Status.RECEIVED, witness.status());
        witness.does(REQUESTED, TransferActs.terms());
        assertEquals(Status.AGREED, witness.status());
        assertEquals(
                "CONSENTED TRANSFER_AGREED CONSENT_REVOKED CONSENTED TRANSFER_AGREED",
                witness.file().person().stream().map(e -> e.what().name()).collect(Collectors.joining(" ")));
    }

    @Test
    void aRefusalOfTheTransferIsOneOfTheWholeRequest() {
        witness.received().does(REQUESTED, TransferActs.refuse(RefusalGround.CONSENT_WITHHELD));
        assertEquals(Status.REFUSED, witness.status());
        assertEquals(List.of(RefusalGround.CONSENT_WITHHELD), witness.file().endedOn());
    }

    @Test
    void whoServesTheSentenceThereIsOwedToNobody() {
        TransferActs.transferred(convict);
        assertEquals(Status.TRANSFERRED, convict.status());
        assertFalse(convict.file().owes(ObligationCode.RETURN_PERSON));
        assertEquals(Side.REQUESTING, confirmation(convict).owedBy());
    }

    @Test
    void theDirectionSaysWhoHoldsThePersonAndWhoReceives() {
        convict.draft(d -> d.other = Samples.sentenced(Direction.TO_REQUESTED_STATE))
                .received();
        var consent = new RecordConsent("N. N.", TODAY, true, true, "vi", true, Acts.ids(Paper.LETTER));
        assertInstanceOf(Decision.Blocked.class, convict.decide(REQUESTED, consent));
        convict.does(REQUESTING, consent).does(REQUESTED, TransferActs.terms()).does(REQUESTING, TransferActs.terms());
        convict.does(REQUESTING, new RecordTransfer("Roissy", TODAY));
        assertEquals(Side.REQUESTED, confirmation(convict).owedBy());
        assertEquals(
                Status.CLOSED, convict.does(REQUESTED, Acts.confirmReceipt()).status());
    }

    @Test
    void withoutConsentAnAgreementIsMarkedWhereTheTreatyDecides() {
        convict.received().does(REQUESTING, TransferActs.terms());
        assertEquals(
                "[Warning[act=3, rule=consent-recorded]]",
                convict.file().warnings().toString());
    }

    private static PersonEvent last(CaseBuilder a) {
        return a.file().person().get(a.file().person().size() - 1);
    }

    private static Obligation confirmation(CaseBuilder a) {
        return a.file().open(ObligationCode.CONFIRM_RECEIPT).findFirst().orElseThrow();
    }
}
