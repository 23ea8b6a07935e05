package org.rogatory.procedure.world;

import static org.rogatory.procedure.act.ActType.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.rule.AccordActs;
import org.rogatory.procedure.rule.Acts;
import org.rogatory.procedure.rule.DraftWriter;
import org.rogatory.procedure.rule.NetworkActs;
import org.rogatory.procedure.rule.Paper;

/** Two States agree, ask or tell each other: 39, 40(4)-(5), 41, 47, 48, 54. */
final class AccordScenes {
    static final Law READ_ONCE_ACCEPTED = Law.ofActs(
            Kind.SPONTANEOUS_INFORMATION,
            "40(5): nothing is used before the restrictions on it were accepted",
            step -> step.act().side() != Side.REQUESTED
                    || !Set.of(REQUEST_USE_CONSENT, NOTIFY_EXCULPATORY_USE)
                            .contains(step.act().type())
                    || step.before().did(ACCEPT_INFORMATION));
    static final Law SOMETHING_SAID = Law.ofActs(
            "41, 47: an answer says something",
            step -> step.as(Answer.class)
                    .map(a -> a.text().isPresent() || !a.documents().isEmpty())
                    .orElse(true));
    static final Law HOST_STATE = Law.ofActs(
            Kind.JOINT_INVESTIGATION,
            "48: a team names the State that is its host",
            step -> step.as(Agree.class)
                    .map(a -> a.terms().hostState().isPresent())
                    .orElse(true));
    static final Law SAME_BYTES = Law.ofActs(
            "40(14): received is what was sent, byte by byte",
            step -> step.as(ConfirmReceipt.class).stream()
                    .flatMap(r -> r.documents().stream())
                    .allMatch(d -> Stream.of(Paper.values())
                            .anyMatch(p -> p.id().equals(d.id()) && p.digest().equals(d.sha256()))));

    private AccordScenes() {}

    static Stream<Scene> all() {
        return Stream.of(
                        Kind.TRANSFER_OF_PROCEEDINGS,
                        Kind.JOINT_INVESTIGATION,
                        Kind.TECHNICAL_ASSISTANCE,
                        Kind.LAW_ENFORCEMENT_COOPERATION,
                        Kind.SPONTANEOUS_INFORMATION,
                        Kind.NETWORK_24_7)
                .map(AccordScenes::of);
    }

    static Scene of(Kind kind) {
        var followed = EnumSet.of(
                SUBMIT,
                ACKNOWLEDGE,
                WITHDRAW,
                LAPSE,
                REQUEST_INFORMATION,
                SUPPLY_INFORMATION,
                OPEN_CONSULTATION,
                STATE_VIEWS,
                CLOSE_CONSULTATION,
                DECLINE);
        followed.addAll(Set.of(
                BEGIN_EXAMINATION,
                ACCEPT,
                TRANSFER_FILE,
                REPORT_OUTCOME,
                AGREE,
                REPORT_PROGRESS,
                END,
                ANSWER,
                REFER,
                CONFIRM_RECEIPT,
                ACCEPT_INFORMATION,
                SEND_BACK));
        return Scene.of(
                        World.of(Case.of(new DraftWriter(kind).draft())),
                        Shared.and(AccordScenes::bodies),
                        followed.toArray(ActType[]::new))
                .under(READ_ONCE_ACCEPTED, SOMETHING_SAID, HOST_STATE, SAME_BYTES, Consent.OF_BOTH);
    }

    private static Stream<ActBody> bodies(LocalDate day, Case c) {
        return Stream.of(
                new BeginExamination(),
                new Accept(Optional.empty()),
                AccordActs.file(),
                AccordActs.outcome(),
                AccordActs.terms("FR"),
                AccordActs.terms("VN"),
                AccordActs.terms(Optional.empty(), Optional.empty(), "Wherever it is"),
                new ReportProgress("Two servers were found."),
                new End(Optional.of("All is done")),
                AccordActs.answer(Paper.IMAGE),
                new Answer(Optional.empty(), List.of(), false),
                new Refer(Kind.STORED_DATA_ACCESS, Optional.empty()),
                Acts.confirmReceipt(Paper.IMAGE),
                wrong(),
                new AcceptInformation(),
                new SendBack("Our courts are public."),
                AccordActs.use(),
                new NotifyExculpatoryUse(List.of(1), true, Optional.empty(), "Case 9"),
                AccordActs.declinedFor(RefusalGround.HUMAN_RIGHTS),
                AccordActs.declinedFor(RefusalGround.LEGAL_SYSTEM),
                NetworkActs.decline(" "));
    }

    private static ConfirmReceipt wrong() {
        return new ConfirmReceipt(List.of(new ConfirmReceipt.Received(Paper.IMAGE.id(), Paper.LOG.digest())));
    }
}
