package org.rogatory.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.convention.RefusalGround;
import org.rogatory.convention.Regime;

/** The only hand that writes in a case file: it applies one act's effects to a copy. */
final class CaseFileEditor {
    private final UUID id;
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<String, Exchange> exchanges = new LinkedHashMap<>();
    private final Map<String, Obligation> obligations = new LinkedHashMap<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<HandedOver> handedOver = new ArrayList<>();
    private final List<DomesticAuthorization> authorizations = new ArrayList<>();
    private final List<Attendance> attendances = new ArrayList<>();
    private final Map<String, Charge> charges = new LinkedHashMap<>();
    private final List<PersonEvent> person = new ArrayList<>();
    private final List<UUID> followedBy = new ArrayList<>();
    private final List<CaseFile.Warning> warnings = new ArrayList<>();
    private Status status = Status.DRAFT;
    private Optional<Status> wasBefore = Optional.empty();
    private Optional<Terms> terms = Optional.empty();
    private Regime regime = Regime.CONVENTION;
    private Optional<String> requestedReference = Optional.empty();
    private Optional<Instant> submittedAt = Optional.empty();
    private Optional<Instant> lastAt = Optional.empty();
    private Optional<LocalDate> preservedUntil = Optional.empty();
    private List<RefusalGround> endedOn = List.of();
    private int lastNumber;
    private Side side = Side.SYSTEM;

    CaseFileEditor(UUID id) {
        this.id = id;
    }

    CaseFileEditor(CaseFile file) {
        this(file.id());
        file.measures().forEach(this::put);
        file.exchanges().forEach(this::put);
        file.obligations().forEach(o -> obligations.put(o.id(), o));
        conditions.addAll(file.conditions());
        handedOver.addAll(file.handedOver());
        authorizations.addAll(file.authorizations());
        attendances.addAll(file.attendances());
        file.charges().forEach(this::put);
        person.addAll(file.person());
        preservedUntil = file.preservedUntil();
        endedOn = file.endedOn();
        followedBy.addAll(file.followedBy());
        warnings.addAll(file.warnings());
        status = file.status();
        wasBefore = file.wasBefore();
        terms = file.submitted();
        regime = file.regime();
        requestedReference = file.requestedReference();
        submittedAt = file.submittedAt();
        lastAt = file.lastAt();
        lastNumber = file.lastNumber();
    }

    CaseFileEditor during(Act act) {
        if (act.statusAfter().phase() == Phase.SUSPENDED && status.phase() != Phase.SUSPENDED) {
            wasBefore = Optional.of(status);
        }
        status = act.statusAfter();
        side = act.side();
        lastNumber = act.number();
        lastAt = Optional.of(act.at());
        act.warnings().forEach(rule -> warnings.add(new CaseFile.Warning(act.number(), rule)));
        return this;
    }

    CaseFile closed() {
        return new CaseFile(
                id,
                status,
                wasBefore,
                terms,
                regime,
                requestedReference,
                List.copyOf(measures.values()),
                List.copyOf(exchanges.values()),
                List.copyOf(obligations.values()),
                List.copyOf(conditions),
                List.copyOf(handedOver),
                List.copyOf(authorizations),
                List.copyOf(attendances),
                List.copyOf(charges.values()),
                List.copyOf(person),
                preservedUntil,
                endedOn,
                List.copyOf(followedBy),
                List.copyOf(warnings),
                submittedAt,
                lastAt,
                lastNumber);
    }

    void submit(Terms submittedTerms, Regime firstRegime) {
        terms = Optional.of(submittedTerms);
        regime = firstRegime;
        submittedAt = lastAt;
    }

    void change(Effect.TermsChanged change) {
        requestedReference = change.requestedReference().or(() -> requestedReference);
        regime = change.regime().orElse(regime);
        change.requestedAuthority().ifPresent(a -> terms = terms.map(t -> t.redirectedTo(a)));
        change.deadline().ifPresent(d -> terms = terms.map(t -> t.dueOn(d)));
        change.route().ifPresent(r -> terms = terms.map(t -> t.by(r)));
    }

    Measure measure(String measure) {
        return measures.get(measure);
    }

    Exchange exchange(String exchange) {
        return exchanges.get(exchange);
    }

    void put(Measure measure) {
        measures.put(measure.id(), measure);
    }

    void put(Exchange exchange) {
        exchanges.put(exchange.id(), exchange);
    }

    void open(Effect.ExchangeOpened opened) {
        put(new Exchange(
                opened.exchange(),
                opened.topic(),
                side,
                lastAt.orElseThrow(),
                lastNumber,
                opened.measures(),
                opened.due(),
                opened.conditions(),
                false,
                ExchangeStatus.OPEN));
    }

    void open(Effect.ObligationOpened opened) {
        obligations.put(
                opened.obligation(),
                new Obligation(
                        opened.obligation(),
                        opened.code(),
                        opened.owedBy(),
                        lastAt.orElseThrow(),
                        opened.dueOn(),
                        opened.measures(),
                        opened.authority(),
                        Optional.empty(),
                        false));
    }

    void settle(Effect.ObligationSettled settled) {
        obligations.computeIfPresent(settled.obligation(), (k, o) -> o.settled(lastNumber, settled.lapsed()));
    }

    void bind(Effect.ConditionsBound bound) {
        for (int place = 0; place < bound.conditions().size(); place++) {
            var c = bound.conditions().get(place);
            var name = "c" + (conditions.size() + 1);
            conditions.add(new Condition(name, c.article(), c.measures(), lastNumber, bound.statedIn(), place));
        }
    }

    void handOver(Effect.MaterialHandedOver material) {
        handedOver.add(
                new HandedOver(lastNumber, side, material.personalData(), material.items(), material.conditions()));
    }

    void dispute(List<UUID> documents) {
        handedOver.replaceAll(h -> new HandedOver(
                h.act(),
                h.by(),
                h.personalData(),
                h.items().stream()
                        .map(i -> documents.contains(i.document()) ? i.inDispute() : i)
                        .toList(),
                h.conditions()));
    }

    void authorize(Effect.AuthorizationRecorded a) {
        authorizations.add(new DomesticAuthorization(lastNumber, a.measures(), a.validFrom(), a.validUntil()));
    }

    void attend(Attendance attendance) {
        attendances.add(attendance);
    }

    Charge charge(String offence) {
        return charges.get(offence);
    }

    void put(Charge charge) {
        charges.put(charge.id(), charge);
    }

    void note(PersonEvent event) {
        person.add(event);
    }

    void preserveUntil(LocalDate day) {
        preservedUntil = Optional.of(day);
    }

    void end(List<RefusalGround> grounds) {
        endedOn = grounds;
    }

    void followedBy(UUID request) {
        followedBy.add(request);
    }
}
