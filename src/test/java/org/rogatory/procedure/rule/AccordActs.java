package org.rogatory.procedure.rule;

import static org.rogatory.convention.Kind.JOINT_INVESTIGATION;
import static org.rogatory.convention.Kind.LAW_ENFORCEMENT_COOPERATION;
import static org.rogatory.convention.Kind.SPONTANEOUS_INFORMATION;
import static org.rogatory.convention.Kind.TECHNICAL_ASSISTANCE;
import static org.rogatory.convention.Kind.TRANSFER_OF_PROCEEDINGS;
import static org.rogatory.procedure.act.ActType.*;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.OTHER;
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
import org.rogatory.procedure.act.Agree.AgreedTerms;

/** Lawful acts of the kinds in which two States agree, ask or tell each other: 39, 40(4)-(5), 47, 48, 54. */
public final class AccordActs {
    private static final List<Integer> SUBMISSION = List.of(1);

    private AccordActs() {}

    public static Stream<LawfulActs.Example> lawful() {
        return Stream.of(
                        LawfulActs.of(TRANSFER_OF_PROCEEDINGS, proceedings()),
                        LawfulActs.of(JOINT_INVESTIGATION, agreement()),
                        LawfulActs.of(TECHNICAL_ASSISTANCE, agreement()),
                        LawfulActs.of(LAW_ENFORCEMENT_COOPERATION, enquiry()),
                        LawfulActs.of(SPONTANEOUS_INFORMATION, information()))
                .flatMap(examples -> examples);
    }

    // spotless:off (a row of the table stays a row)
    private static Stream<Attempt> proceedings() {
        return Stream.of(
                at(BEGIN_EXAMINATION, CaseBuilder::received, a -> new BeginExamination()),
                at(ACCEPT, AccordActs::examined, a -> new Accept(Optional.empty())),
                at(DECLINE, AccordActs::examined, a -> declined()),
                at(TRANSFER_FILE, AccordActs::accepted, a -> file()),
                at(REPORT_OUTCOME, AccordActs::transferred, a -> outcome()),
                at(WITHDRAW, AccordActs::accepted, a -> new Withdraw("It is tried here", List.of())));
    }

    private static Stream<Attempt> agreement() {
        return Stream.of(
                at(AGREE, CaseBuilder::received, a -> terms("FR")),
                at(DECLINE, CaseBuilder::received, a -> declined()),
                at(REPORT_PROGRESS, AccordActs::agreed, a -> new ReportProgress("Two servers were found.")),
                at(END, AccordActs::agreed, a -> new End(Optional.of("All is done"))),
                at(WITHDRAW, CaseBuilder::received, a -> new Withdraw("Solved at home", List.of())));
    }

    private static Stream<Attempt> enquiry() {
        return Stream.of(
                at(ANSWER, CaseBuilder::received, a -> answer(Paper.IMAGE)),
                at(DECLINE, CaseBuilder::received, a -> declined()),
                at(CONFIRM_RECEIPT, AccordActs::answered, a -> Acts.confirmReceipt(Paper.IMAGE)),
                at(WITHDRAW, CaseBuilder::received, a -> new Withdraw("Solved at home", List.of())));
    }

    private static Stream<Attempt> information() {
        return Stream.of(
                at(ACCEPT_INFORMATION, CaseBuilder::submitted, a -> new AcceptInformation()),
                at(SEND_BACK, CaseBuilder::submitted, a -> new SendBack("Our courts are public.")),
                at(WITHDRAW, CaseBuilder::submitted, a -> new Withdraw("It was wrong", List.of())),
                at(OPEN_CONSULTATION, CaseBuilder::submitted, a -> Acts.ask(OTHER)).by(REQUESTED.actor()),
                at(REQUEST_USE_CONSENT, AccordActs::read, a -> use()).by(REQUESTED.actor()),
                at(GRANT_USE_CONSENT, a -> read(a).does(REQUESTED, use()),
                        a -> new GrantUseConsent(a.exchange(), List.of())),
                at(NOTIFY_EXCULPATORY_USE, AccordActs::read,
                        a -> new NotifyExculpatoryUse(SUBMISSION, true, Optional.empty(), "Case 9"))
                        .by(REQUESTED.actor()));
    }
    // spotless:on

    public static CaseBuilder examined(CaseBuilder a) {
        return a.received().does(REQUESTED, new BeginExamination());
    }

    public static CaseBuilder accepted(CaseBuilder a) {
        return examined(a).does(REQUESTED, new Accept(Optional.of("We take it over.")));
    }

    public static CaseBuilder transferred(CaseBuilder a) {
        return accepted(a).does(REQUESTING, file());
    }

    public static CaseBuilder agreed(CaseBuilder a) {
        return a.received().does(REQUESTED, terms("FR")).does(REQUESTING, terms("FR"));
    }

    public static CaseBuilder answered(CaseBuilder a) {
        return a.received().does(REQUESTED, answer(Paper.IMAGE));
    }

    public static CaseBuilder read(CaseBuilder a) {
        return a.submitted().does(REQUESTED, new AcceptInformation());
    }

    public static TransferFile file() {
        return new TransferFile(Acts.ids(Paper.LETTER, Paper.WARRANT));
    }

    public static ReportOutcome outcome() {
        return new ReportOutcome("Convicted", TODAY.plusDays(200), Acts.ids(Paper.LOG));
    }

    public static Answer answer(Paper... papers) {
        return new Answer(Optional.empty(), Acts.ids(papers), true);
    }

    public static Agree terms(String hostState) {
        return terms(Optional.of(hostState), Optional.of(TODAY.plusDays(90)), "Under the host's law and lead");
    }

    public static Agree terms(Optional<String> hostState, Optional<LocalDate> until, String text) {
        return new Agree(new AgreedTerms(hostState, List.of("Cybercrime unit"), TODAY, until, text));
    }

    public static Decline declined(Refuse.Ground... grounds) {
        return new Decline("It would not serve justice.", List.of(grounds));
    }

    public static Decline declinedFor(RefusalGround ground) {
        return declined(Acts.ground(ground));
    }

    public static RequestUseConsent use() {
        return new RequestUseConsent(RequestUseConsent.UseTopic.OTHER_PROCEEDING, SUBMISSION, "Case 9");
    }
}
