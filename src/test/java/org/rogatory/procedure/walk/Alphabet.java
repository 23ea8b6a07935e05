package org.rogatory.procedure.walk;

import static org.rogatory.convention.RefusalGround.*;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.CLOSURE;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.EXCULPATORY_USE;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.OTHER;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.POSTPONEMENT;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.REFUSAL;
import static org.rogatory.procedure.walk.Bodies.M1;
import static org.rogatory.procedure.walk.Bodies.M2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.HandedOver;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.act.AcceptConditions;
import org.rogatory.procedure.act.Acknowledge;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.AskStatus;
import org.rogatory.procedure.act.AuthorizeOnwardTransfer;
import org.rogatory.procedure.act.CloseConsultation;
import org.rogatory.procedure.act.ConfirmInWriting;
import org.rogatory.procedure.act.DeclineConditions;
import org.rogatory.procedure.act.DenyOnwardTransfer;
import org.rogatory.procedure.act.DenyUseConsent;
import org.rogatory.procedure.act.EndAttendance;
import org.rogatory.procedure.act.Entrust;
import org.rogatory.procedure.act.EraseContent;
import org.rogatory.procedure.act.GrantUseConsent;
import org.rogatory.procedure.act.Lapse;
import org.rogatory.procedure.act.NotifyExculpatoryUse;
import org.rogatory.procedure.act.Postpone;
import org.rogatory.procedure.act.Proceed;
import org.rogatory.procedure.act.RecordReason;
import org.rogatory.procedure.act.Redirect;
import org.rogatory.procedure.act.ReportAppearance;
import org.rogatory.procedure.act.ReportConfidentialityLimit;
import org.rogatory.procedure.act.ReportExecution;
import org.rogatory.procedure.act.ReportStatus;
import org.rogatory.procedure.act.RequestInformation;
import org.rogatory.procedure.act.Resume;
import org.rogatory.procedure.act.StateViews;
import org.rogatory.procedure.act.Submit;
import org.rogatory.procedure.act.SupplyInformation;
import org.rogatory.procedure.act.TakeUp;
import org.rogatory.procedure.act.Urge;
import org.rogatory.procedure.act.Withdraw;

/** The acts that are tried in every state: each type in the forms that could matter, the forbidden ones included. */
final class Alphabet {
    private static final int DAYS_TO_ANSWER = 10;
    private static final Optional<String> SAID = Optional.of("text");

    private final CaseFile file;
    private final Node node;
    private final LocalDate ahead;
    private final List<ActBody> bodies = new ArrayList<>();

    private Alphabet(Node node) {
        this.node = node;
        this.file = node.file;
        this.ahead = node.day.plusDays(DAYS_TO_ANSWER);
    }

    static List<ActBody> of(Node node) {
        var alphabet = new Alphabet(node);
        alphabet.sending();
        alphabet.consulting();
        alphabet.answering();
        alphabet.executing();
        alphabet.refusing();
        alphabet.delivering();
        alphabet.using();
        alphabet.keepingTheRecord();
        return alphabet.bodies;
    }

    private void sending() {
        add(new Submit(), new Acknowledge("FR-1", Optional.empty()), new Redirect(otherMinistry(), "text"));
        add(new ConfirmInWriting(List.of(Cases.LETTER)), Bodies.asksMore(Bodies.APPEARANCE));
        add(Bodies.addsFacts());
        add(new AskStatus(Optional.empty()), new RequestInformation("text", Optional.of(Bodies.due(ahead))));
        add(new ReportConfidentialityLimit("text", Bodies.due(ahead)), new Proceed());
        add(new Withdraw("text", List.of(M1)), new Withdraw("text", List.of()));
    }

    private java.util.UUID otherMinistry() {
        return file.submitted()
                .filter(t -> t.requestedAuthority().equals(Cases.MINISTRY))
                .map(t -> Cases.SECOND_MINISTRY)
                .orElse(Cases.MINISTRY);
    }

    private void consulting() {
        add(Bodies.consult(REFUSAL, ahead, M1), Bodies.consult(REFUSAL, ahead), Bodies.consult(REFUSAL, node.day));
        add(Bodies.consult(POSTPONEMENT, ahead, M1), Bodies.consult(POSTPONEMENT, ahead));
        add(Bodies.consult(CLOSURE, ahead), Bodies.consult(OTHER), Bodies.consult(EXCULPATORY_USE));
        add(Bodies.consult(CLOSURE));
        add(Bodies.propose(ahead, M1), Bodies.propose(ahead));
    }

    /** Every open exchange, or where none of the form is open the last one that was. */
    private void answering() {
        for (var form : Topic.Form.values()) {
            var all = file.exchanges().stream()
                    .filter(x -> x.topic().form() == form)
                    .toList();
            var open = all.stream().filter(Exchange::open).toList();
            var answerable = open.isEmpty() ? all.subList(Math.max(0, all.size() - 1), all.size()) : open;
            answerable.forEach(x -> answers(form, x.id()));
        }
        file.exchanges().stream().filter(Exchange::open).forEach(x -> add(lapse(Optional.empty(), x.id())));
        file.obligations().stream().filter(o -> o.open()).forEach(o -> add(lapse(Optional.of(o.id()), "x0")));
        add(new Lapse(Optional.empty(), Optional.empty(), "text"));
        var asked = file.open(ObligationCode.REPORT_STATUS).map(o -> o.id()).findFirst();
        add(new ReportStatus(asked.orElse("o1"), "text", Optional.empty()), new RecordReason("i1", "text"));
    }

    private void answers(Topic.Form form, String x) {
        switch (form) {
            case INFORMATION -> add(new SupplyInformation(x, SAID, List.of()));
            case CONSULTATION -> add(new StateViews(x, "text", List.of()), new CloseConsultation(x, SAID));
            case CONDITIONS -> add(new AcceptConditions(x), new DeclineConditions(x, "text"));
            case USE_CONSENT -> add(new GrantUseConsent(x, List.of()), new DenyUseConsent(x, "text"));
            case ONWARD_TRANSFER -> add(new AuthorizeOnwardTransfer(x, List.of()), new DenyOnwardTransfer(x, "text"));
        }
    }

    private static Lapse lapse(Optional<String> obligation, String exchange) {
        return new Lapse(obligation, Optional.of(exchange).filter(x -> obligation.isEmpty()), "text");
    }

    private void executing() {
        add(new TakeUp(), new Entrust(Cases.TRIBUNAL, List.of(), Bodies.due(ahead), Optional.empty()));
        add(new Urge("text"), new ReportExecution(List.of(), "text", List.of()), Bodies.authorize(M1));
        add(Bodies.postpone(Postpone.Because.INVESTIGATION, M1), Bodies.postpone(Postpone.Because.INVESTIGATION));
        add(Bodies.postpone(Postpone.Because.OTHER));
        add(new Resume(List.of(M1)), new Resume(List.of()));
    }

    private void refusing() {
        add(Bodies.refuse(List.of(ESSENTIAL_INTERESTS), M1), Bodies.refuse(List.of(ESSENTIAL_INTERESTS)));
        add(Bodies.refuse(List.of(DISCRIMINATION), M1), Bodies.refuse(List.of(HUMAN_RIGHTS, FISCAL_MATTERS)));
        add(Bodies.refuse(List.of(HUMAN_RIGHTS), "text", Optional.empty(), Optional.empty()));
        add(Bodies.refuse(List.of(DE_MINIMIS), " ", Optional.empty(), Optional.empty()));
        add(Bodies.refuse(List.of(NATIONALITY)), Bodies.refuse(List.of(NOT_AVAILABLE_DOMESTICALLY)));
        add(Bodies.refuse(List.of(FISCAL_MATTERS)), Bodies.refuse(List.of(OFFENCE_LABEL)));
        add(Bodies.refuse(List.of(DISCRIMINATION, BANK_SECRECY)), Bodies.refuse(List.of(TREATY_PROVISION)));
        add(Bodies.refuse(List.of(PERSONAL_DATA), M1), Bodies.refuse(List.of(PERSONAL_DATA), M2));
        add(Bodies.refuse(List.of(PERSONAL_DATA), "text", Optional.empty(), SAID, M2));
    }

    private void delivering() {
        var m1 = Bodies.storedData(Bodies.OBTAINED);
        add(Bodies.partDelivery(), Bodies.deliver(m1), Bodies.deliver(Bodies.appearance()));
        add(Bodies.deliver(m1, Bodies.appearance()), Bodies.deliver(Bodies.nothingFound(M1)));
        add(Bodies.deliver(Bodies.storedData(Bodies.AUTHORIZED_UNTIL.plusDays(1))));
        var documents =
                file.delivered().map(HandedOver.Item::document).distinct().toList();
        add(Bodies.confirm(documents), Bodies.confirm(documents.subList(0, documents.size() / 2)));
        documents.forEach(d -> add(Bodies.dispute(d)));
        add(new ReportAppearance("A. N.", node.day), new EndAttendance("A. N.", node.day, Optional.empty()));
    }

    private void using() {
        Stream.of(Side.REQUESTING, Side.REQUESTED)
                .flatMap(s -> file.handedOverBy(s).reduce((first, last) -> last).stream())
                .map(HandedOver::act)
                .forEach(n -> {
                    add(Bodies.useElsewhere(n), Bodies.passOn(n));
                    add(new NotifyExculpatoryUse(List.of(n), true, Optional.empty(), "text"));
                });
    }

    private void keepingTheRecord() {
        Stream.of(Side.REQUESTING, Side.REQUESTED)
                .map(side -> IntStream.rangeClosed(1, file.lastNumber())
                        .filter(n -> node.sideOf(n) == side)
                        .boxed()
                        .toList())
                .filter(own -> !own.isEmpty())
                .forEach(own -> add(new EraseContent(own, "36(1)")));
        add(Bodies.rectify(1));
    }

    private void add(ActBody... some) {
        bodies.addAll(List.of(some));
    }
}
