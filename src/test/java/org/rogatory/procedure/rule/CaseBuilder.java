package org.rogatory.procedure.rule;

import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.POSTPONEMENT;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.rogatory.convention.Kind;
import org.rogatory.convention.LegalBasisType;
import org.rogatory.convention.MeasureType;
import org.rogatory.convention.RefusalGround;
import org.rogatory.convention.RequestForm;
import org.rogatory.procedure.Act;
import org.rogatory.procedure.Actor;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Days;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Deliberation;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.HandedOver;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.*;
import org.rogatory.procedure.act.OpenConsultation.ConsultationTopic;
import org.rogatory.procedure.content.Draft.LegalBasis;
import org.rogatory.procedure.content.Reason;
import org.rogatory.procedure.machine.Procedures;
import org.rogatory.procedure.rule.CaseFacts.Declared;

/** Brings a request to where a test wants it, by real acts through the production procedure; a blocked one fails. */
final class CaseBuilder {
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

    private final Procedure procedure;
    private final CaseFacts facts;
    private CaseFile file = CaseFile.draft(ID);
    private Instant now = Instant.parse("2026-03-10T10:00:00Z");

    private CaseBuilder(Kind kind) {
        procedure = Procedures.of(kind).orElseThrow();
        facts = new CaseFacts(new DraftWriter(kind));
    }

    static CaseBuilder a(Kind kind) {
        return new CaseBuilder(kind);
    }

    // What it starts from

    CaseBuilder draft(Consumer<DraftWriter> writing) {
        writing.accept(facts.draft);
        return this;
    }

    CaseBuilder with(Consumer<CaseFacts> given) {
        given.accept(facts);
        return this;
    }

    CaseBuilder declares(String state, Declared... what) {
        facts.declared.get(state).addAll(List.of(what));
        return this;
    }

    CaseBuilder onTreaty() {
        return draft(d -> d.legalBasis = new LegalBasis(LegalBasisType.TREATY, Optional.of("Treaty of 2009")));
    }

    CaseBuilder oral() {
        return draft(d -> {
            d.form = RequestForm.ORAL;
            d.urgent();
            d.agreed();
        });
    }

    // How it goes on

    CaseBuilder submitted() {
        return does(REQUESTING, new Submit());
    }

    CaseBuilder acknowledged() {
        return does(REQUESTED, new Acknowledge("FR-77", Optional.empty()));
    }

    CaseBuilder takenUp() {
        return does(REQUESTED, new TakeUp());
    }

    CaseBuilder received() {
        return submitted().acknowledged();
    }

    CaseBuilder inExecution() {
        return received().takenUp();
    }

    CaseBuilder entrusted(String... measures) {
        return does(REQUESTED, Acts.entrust(Registered.PARIS_COURT, today().plusDays(30), measures));
    }

    CaseBuilder authorized() {
        return does(REQUESTED, Acts.authorization(today(), today().plusDays(60)));
    }

    CaseBuilder delivered(String... measures) {
        return does(REQUESTED, Acts.deliver(measures));
    }

    CaseBuilder executed() {
        return inExecution().authorized().delivered("m1", "m2");
    }

    CaseBuilder confirmed() {
        return does(REQUESTING, Acts.confirmReceipt(Paper.IMAGE));
    }

    /** On a ground that needs no consultation. */
    CaseBuilder refused(String... measures) {
        return does(REQUESTED, Acts.refuse(List.of(measures), RefusalGround.DE_MINIMIS));
    }

    CaseBuilder withdrawn(String... measures) {
        return does(REQUESTING, new Withdraw("Solved at home", List.of(measures)));
    }

    CaseBuilder postponed(String... measures) {
        return consulted(POSTPONEMENT, measures).does(REQUESTED, Acts.postpone(measures));
    }

    CaseBuilder resumed(String... measures) {
        return does(REQUESTED, new Resume(List.of(measures)));
    }

    CaseBuilder awaitingDecision() {
        return does(REQUESTED, new ReportConfidentialityLimit("It will be known.", Acts.due(today().plusDays(30))));
    }

    CaseBuilder confidential() {
        return draft(d -> d.confidentiality = new Reason("The suspects do not know."));
    }

    CaseBuilder conditionsProposed(String... measures) {
        return does(REQUESTED, Acts.propose(today().plusDays(30), measures));
    }

    CaseBuilder consulting(ConsultationTopic topic, String... measures) {
        return does(REQUESTED, Acts.consult(topic, today().plusDays(30), measures));
    }

    CaseBuilder consulted(ConsultationTopic topic, String... measures) {
        return consulting(topic, measures).viewsStated().does(REQUESTED, Acts.close(exchange()));
    }

    CaseBuilder consultedInVain(ConsultationTopic topic, String... measures) {
        return consulting(topic, measures).later(31).does(REQUESTED, Acts.close(exchange()));
    }

    CaseBuilder viewsStated() {
        return does(REQUESTING, new StateViews(exchange(), "We insist.", List.of()));
    }

    CaseBuilder statusAsked() {
        return received().does(REQUESTING, new AskStatus(Optional.empty()));
    }

    /** The person came under m1; m2 is still open. */
    CaseBuilder appearanceDelivered() {
        return draft(d -> d.m1().type = MeasureType.VOLUNTARY_APPEARANCE)
                .inExecution()
                .delivered("m1");
    }

    CaseBuilder later(int days) {
        now = now.plus(Duration.ofDays(days));
        return this;
    }

    /** Adds to the last act what only a related request, or a procedure of earlier years, could have brought about. */
    CaseBuilder found(Effect... effects) {
        var last = facts.acts().get(facts.acts().size() - 1);
        return record(
                new Act(
                        file.lastNumber() + 1,
                        last.type(),
                        last.side(),
                        last.authority(),
                        file.status(),
                        file.status(),
                        now,
                        Arrays.asList(effects),
                        List.of(),
                        Optional.empty(),
                        false,
                        "older"),
                Optional.empty());
    }

    CaseBuilder does(Who who, ActBody body) {
        return does(who.actor(), body);
    }

    CaseBuilder does(Actor actor, ActBody body) {
        if (decide(procedure, actor, body) instanceof Decision.Accepted accepted) {
            return record(accepted.act(), Optional.of(body));
        }
        throw new AssertionError(
                "%s in %s: %s".formatted(ActType.of(body), file.status(), decide(procedure, actor, body)));
    }

    private CaseBuilder record(Act act, Optional<ActBody> body) {
        file = file.after(act);
        facts.record(act, body);
        return this;
    }

    // What it has come to

    Decision decide(Procedure by, Actor actor, ActBody body) {
        return new Deliberation(by, "definition").decide(file, body, actor, facts, now);
    }

    Decision decide(Who who, ActBody body) {
        return decide(procedure, who.actor(), body);
    }

    Kind kind() {
        return procedure.kind();
    }

    Procedure procedure() {
        return procedure;
    }

    CaseFile file() {
        return file;
    }

    CaseFacts facts() {
        return facts;
    }

    Status status() {
        return file.status();
    }

    LocalDate today() {
        return Days.of(now);
    }

    /** The newest exchange. */
    String exchange() {
        return file.exchanges().get(file.exchanges().size() - 1).id();
    }

    /** The number of the act that handed something to the requesting State last, or 0. */
    List<Integer> lastDelivery() {
        return List.of(file.handedOverBy(Side.REQUESTED)
                .mapToInt(HandedOver::act)
                .max()
                .orElse(0));
    }

    String owed(ObligationCode code) {
        return file.open(code).findFirst().orElseThrow().id();
    }

    List<Act> acts() {
        return facts.acts();
    }
}
