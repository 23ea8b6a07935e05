package org.rogatory.procedure.world;

import static org.rogatory.procedure.act.ActType.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.content.SentencedPersonContent.Direction;
import org.rogatory.procedure.rule.Acts;
import org.rogatory.procedure.rule.DraftWriter;
import org.rogatory.procedure.rule.Samples;
import org.rogatory.procedure.rule.TransferActs;

/** A detained person who is to testify, and a sentenced one either way: 38, 40(9)-(11). */
final class TransferScenes {
    static final Law NOT_LEFT_BEHIND = Law.ofActs(
            "40(10): nobody gives a request up while the person is lent",
            step -> step.act().statusAfter() != Status.WITHDRAWN
                    || !step.before().did(RECORD_TRANSFER)
                    || step.before().did(RECORD_RETURN, END_CUSTODY));
    static final Law SAFE = Law.ofActs(
            Kind.TRANSFER_OF_DETAINED_PERSON,
            "40(9)-(11): with a day of return, and safe from prosecution for earlier acts",
            step -> step.as(AgreeTransfer.class)
                    .map(a -> a.returnOn().isPresent() && a.priorActsSafe())
                    .orElse(true));

    private TransferScenes() {}

    static Stream<Scene> all() {
        return Stream.of(
                detained(),
                detained(OPEN_CONSULTATION, STATE_VIEWS, CLOSE_CONSULTATION, REQUEST_INFORMATION, LAPSE)
                        .named("asking"),
                sentenced(Direction.TO_REQUESTING_STATE),
                sentenced(Direction.TO_REQUESTED_STATE));
    }

    static Scene detained(ActType... more) {
        return scene(new DraftWriter(Kind.TRANSFER_OF_DETAINED_PERSON), more)
                .under(NOT_LEFT_BEHIND, SAFE, Consent.OF_BOTH, Consent.OF_THE_PERSON, Talks.BEFORE_REFUSAL);
    }

    static Scene sentenced(Direction direction) {
        var writer = new DraftWriter(Kind.TRANSFER_OF_SENTENCED_PERSON);
        writer.other = Samples.sentenced(direction);
        return scene(writer, REQUEST_INFORMATION, SUPPLY_INFORMATION, OPEN_CONSULTATION, CLOSE_CONSULTATION, LAPSE)
                .named("" + direction)
                .under(Consent.OF_BOTH, Consent.OF_THE_PERSON);
    }

    private static Scene scene(DraftWriter writer, ActType... more) {
        var followed = Stream.concat(
                Stream.of(
                        SUBMIT,
                        ACKNOWLEDGE,
                        WITHDRAW,
                        REFUSE,
                        DECLINE,
                        RECORD_CONSENT,
                        REVOKE_CONSENT,
                        AGREE_TRANSFER,
                        RECORD_TRANSFER,
                        RECORD_RETURN,
                        END_CUSTODY,
                        CONFIRM_RETURN,
                        CONFIRM_RECEIPT),
                Stream.of(more));
        return Scene.of(
                World.of(Case.of(writer.draft())),
                Shared.and(TransferScenes::bodies),
                followed.toArray(ActType[]::new));
    }

    private static Stream<ActBody> bodies(LocalDate day, Case c) {
        return Stream.of(
                TransferActs.consent(true, true),
                TransferActs.consent(false, true),
                TransferActs.consent(true, false),
                new RevokeConsent(day),
                TransferActs.terms(),
                TransferActs.terms(TransferActs.RETURN_DAY.plusDays(1), true),
                TransferActs.terms(null, true),
                TransferActs.terms(TransferActs.RETURN_DAY, false),
                new RecordTransfer("Roissy", day),
                new RecordReturn(day, 1),
                new RecordReturn(day, 20),
                new EndCustody(day),
                new ConfirmReturn(day),
                Acts.confirmReceipt(),
                TransferActs.refuse(RefusalGround.CONSENT_WITHHELD),
                TransferActs.refuse(RefusalGround.LEGAL_SYSTEM),
                TransferActs.refuse(RefusalGround.NATIONALITY),
                Acts.refuse(List.of(), RefusalGround.FISCAL_MATTERS),
                new Decline("The family lives here.", List.of()),
                new Decline(" ", List.of()));
    }
}
