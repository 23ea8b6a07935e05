package org.rogatory.letter;

import static org.rogatory.procedure.act.ActType.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rogatory.letter.Frame.Party;
import org.rogatory.procedure.Effect.MaterialHandedOver;
import org.rogatory.procedure.HandedOver;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.act.ActType;
import org.rogatory.request.ActView;
import org.rogatory.request.DocumentView;
import org.rogatory.request.RequestView;
import org.rogatory.request.StatedAct;

/** An answer as a letter: what it says, the documents that it brings, and the conditions and limits that come with them. */
final class CoverLetter {
    /** The acts by which a State answers the other, for the other's file. */
    static final Set<ActType> ANSWERS = EnumSet.of(
            ACKNOWLEDGE,
            REQUEST_INFORMATION,
            SUPPLY_INFORMATION,
            REPORT_STATUS,
            PROPOSE_CONDITIONS,
            ACCEPT_CONDITIONS,
            DECLINE_CONDITIONS,
            GRANT_USE_CONSENT,
            DENY_USE_CONSENT,
            POSTPONE,
            REFUSE,
            DELIVER,
            CONFIRM_RECEIPT,
            RECORD_RESTRAINT,
            RECORD_CONFISCATION,
            RETURN_PROPERTY,
            AGREE_TRANSFER,
            GRANT,
            REPORT_ARREST,
            PRESERVE,
            REPORT_NOTHING_PRESERVED,
            GRANT_EXTENSION,
            DECLINE_EXTENSION,
            DISCLOSE_PATH,
            WITHHOLD_PATH,
            ANSWER,
            REFER,
            ACCEPT,
            TRANSFER_FILE,
            REPORT_OUTCOME,
            AGREE,
            ACCEPT_INFORMATION,
            SEND_BACK,
            DECLINE);

    private final Frame frame;
    private final StatedAct stated;

    CoverLetter(Frame frame, StatedAct stated) {
        this.frame = frame;
        this.stated = stated;
    }

    Letter written() {
        var act = stated.act();
        var request = stated.request();
        var answers = act.side() == Side.REQUESTED;
        var asking = RequestLetter.from(request);
        var asked = RequestLetter.to(request).orElseThrow();
        frame.front(
                request.kind(),
                frame.labels().code(act.type()),
                answers ? by(asked, act) : by(asking, act),
                Optional.of(answers ? asking : asked),
                Optional.of(act.at()));
        frame.field("in-answer-to", frame.labels().code(request.kind()))
                .field("request", request.id().toString());
        body();
        frame.documents(documents());
        material().ifPresent(this::conditions);
        frame.record(request.id(), stated.saidIn());
        frame.signature();
        return Letter.of(frame.sheet(), Optional.of(frame.proof().address(act)), act.at());
    }

    /** The authority that did it, which may be another than the one that was addressed. */
    private static Party by(Party party, ActView act) {
        return new Party(party.state(), act.authority().or(party::authority), party.reference());
    }

    private void body() {
        frame.heading("answer");
        var labels = frame.labels();
        if (stated.text().isEmpty()) {
            frame.sheet().line("p", "notice", labels.text("erased"));
        }
        var values = new Values(labels, frame.names(), stated.request().kind());
        stated.text()
                .ifPresent(text -> new Particulars(frame.sheet(), labels, values)
                        .all(stated.act().type().body(), text));
    }

    /** Those that it brought, in the order in which it names them. */
    private List<DocumentView> documents() {
        var handedOver = material().stream()
                .flatMap(material -> material.items().stream())
                .map(HandedOver.Item::document);
        var named = stated.text().stream()
                .flatMap(text -> StreamSupport.stream(text.path("documents").spliterator(), false))
                .filter(JsonNode::isTextual)
                .map(id -> UUID.fromString(id.asText()));
        return Stream.concat(handedOver, named)
                .distinct()
                .flatMap(id -> stated.documents().stream()
                        .filter(document -> document.id().equals(id)))
                .toList();
    }

    private Optional<MaterialHandedOver> material() {
        return stated.act().effects().stream()
                .filter(MaterialHandedOver.class::isInstance)
                .map(MaterialHandedOver.class::cast)
                .findFirst();
    }

    private void conditions(MaterialHandedOver material) {
        var labels = frame.labels();
        frame.heading("conditions");
        if (material.conditions().isEmpty()) {
            frame.sheet().line("p", "", labels.text("no-conditions"));
        }
        stated.request().conditions().stream()
                .filter(condition -> material.conditions().contains(condition.id()))
                .forEach(this::condition);
        frame.heading("limits");
        limits(material).forEach(limit -> frame.sheet().line("p", "", labels.text(limit)));
    }

    private void condition(RequestView.ConditionView condition) {
        var labels = frame.labels();
        frame.sheet()
                .field(
                        condition.id(),
                        condition.text().map(JsonNode::asText).orElseGet(() -> labels.text("condition-erased")))
                .open("part");
        condition.article().ifPresent(article -> frame.sheet().line("p", "note", labels.article(article)));
        if (!condition.measures().isEmpty()) {
            frame.sheet().line("p", "note", labels.text("of-measures", String.join(", ", condition.measures())));
        }
        frame.sheet()
                .line("p", "note", labels.text("accepted-by", condition.acceptedBy()))
                .close();
    }

    /** What the Convention itself lays down for such material. */
    private Stream<String> limits(MaterialHandedOver material) {
        var evidence = stated.act().side() == Side.REQUESTED
                && !material.policeInformation()
                && stated.request().kind().isAssistance();
        return Stream.of(
                        evidence ? "limit-purpose" : "",
                        material.policeInformation() ? "limit-police" : "",
                        material.personalData() ? "limit-personal-data" : "")
                .filter(limit -> !limit.isEmpty());
    }
}
