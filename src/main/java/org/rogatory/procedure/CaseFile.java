package org.rogatory.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.convention.RefusalGround;
import org.rogatory.convention.Regime;

/**
 * The folded state of a request: what its acts add up to, and nothing else. It changes by {@link #after} alone.
 *
 * @param lastNumber number of the newest act, 0 for a draft
 * @param wasBefore where the request was before it was suspended
 * @param person what happened to the person of the request, oldest first
 * @param preservedUntil the last day for which data is preserved, 42(8); none before PRESERVE
 * @param endedOn the grounds on which a request without measures was refused or declined
 * @param followedBy the requests that were submitted as following this one, oldest first
 */
public record CaseFile(
        UUID id,
        Status status,
        Optional<Status> wasBefore,
        Optional<Terms> submitted,
        Regime regime,
        Optional<String> requestedReference,
        List<Measure> measures,
        List<Exchange> exchanges,
        List<Obligation> obligations,
        List<Condition> conditions,
        List<HandedOver> handedOver,
        List<DomesticAuthorization> authorizations,
        List<Attendance> attendances,
        List<Charge> charges,
        List<PersonEvent> person,
        Optional<LocalDate> preservedUntil,
        List<RefusalGround> endedOn,
        List<UUID> followedBy,
        List<Warning> warnings,
        Optional<Instant> submittedAt,
        Optional<Instant> lastAt,
        int lastNumber) {

    /** A rule that a treaty's regime (or an act from paper) let pass, and the act that it was recorded on. */
    public record Warning(int act, String rule) {}

    /** The case file before its first act. */
    public static CaseFile draft(UUID id) {
        return new CaseFileEditor(id).closed();
    }

    /** The fold of a request's acts, oldest first. */
    public static CaseFile of(UUID id, List<Act> acts) {
        var file = draft(id);
        for (var act : acts) {
            file = file.after(act);
        }
        return file;
    }

    /** Applies what the act says; consults no rule, so that a corrected rule never rewrites history. */
    public CaseFile after(Act act) {
        var editor = new CaseFileEditor(this).during(act);
        act.effects().forEach(effect -> effect.applyTo(editor));
        return editor.closed();
    }

    /** @throws java.util.NoSuchElementException before SUBMIT */
    public Terms terms() {
        return submitted.orElseThrow();
    }

    public Optional<Measure> measure(String id) {
        return measures.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    public Optional<Exchange> exchange(String id) {
        return exchanges.stream().filter(x -> x.id().equals(id)).findFirst();
    }

    public Optional<Obligation> obligation(String id) {
        return obligations.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    public Optional<Charge> charge(String id) {
        return charges.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    public Stream<Obligation> open(ObligationCode code) {
        return obligations.stream().filter(o -> o.code() == code && o.open());
    }

    public boolean owes(ObligationCode code) {
        return open(code).findAny().isPresent();
    }

    /** Whether a consultation on the topic was held about the request as a whole. */
    public boolean held(Topic topic) {
        return exchanges.stream().filter(x -> x.measures().isEmpty()).anyMatch(x -> x.heard(topic));
    }

    /** Whether a consultation on the topic was held for the measure; declined conditions count as REFUSAL held. */
    public boolean held(Topic topic, String measure) {
        return exchanges.stream().filter(x -> x.measures().contains(measure)).anyMatch(x -> x.heard(topic));
    }

    /** Both sides named the same terms, the latest that were named. */
    public boolean agreed() {
        return latestTerms().filter(x -> x.status() == ExchangeStatus.ACCEPTED).isPresent();
    }

    /** The terms that were named last. */
    public Optional<Exchange> latestTerms() {
        return exchanges.stream().filter(x -> x.topic() == Topic.TERMS).reduce((earlier, later) -> later);
    }

    /** What happened to the person last. */
    public Optional<PersonEvent> lastOf(PersonEvent.What... some) {
        var asked = Set.of(some);
        return person.stream().filter(e -> asked.contains(e.what())).reduce((earlier, later) -> later);
    }

    /** The person was surrendered for a time only, and has not come back, 37(8). */
    public boolean surrenderedForATime() {
        return lastOf(PersonEvent.What.SURRENDERED, PersonEvent.What.RETURNED)
                .flatMap(PersonEvent::until)
                .isPresent();
    }

    /** The person is held for the other State, 37(10). */
    public boolean inCustody() {
        return lastOf(
                        PersonEvent.What.ARRESTED,
                        PersonEvent.What.IN_CUSTODY,
                        PersonEvent.What.RELEASED,
                        PersonEvent.What.SURRENDERED,
                        PersonEvent.What.TRANSFERRED)
                .map(PersonEvent::what)
                .filter(what -> what == PersonEvent.What.ARRESTED || what == PersonEvent.What.IN_CUSTODY)
                .isPresent();
    }

    /** The side on which the person of the request is: the requested one unless the terms say otherwise, 38. */
    public Side holding() {
        return submitted.flatMap(Terms::holding).orElse(Side.REQUESTED);
    }

    /** Data was preserved for the other State, and the request has not ended, 42. */
    public boolean holdsData() {
        return preservedUntil.isPresent() && status.inHand();
    }

    /** What was sent lies sealed: the receiver has not accepted the restrictions on it, or never did, 40(5). */
    public boolean sealed() {
        return submitted.filter(t -> t.kind().isReadOnceAccepted()).isPresent() && status != Status.CLOSED;
    }

    /** What the side gave to the other, oldest first; what lies sealed is not in the other's hands. */
    public Stream<HandedOver> handedOverBy(Side side) {
        return handedOver.stream().filter(h -> h.by() == side && !(sealed() && side == Side.REQUESTING));
    }

    public boolean anythingHandedOver() {
        return Stream.of(Side.REQUESTING, Side.REQUESTED)
                .flatMap(this::handedOverBy)
                .findAny()
                .isPresent();
    }

    /** The id of the next obligation; those known to one State alone are counted apart, or a gap would betray them. */
    String nextObligation(ObligationCode code) {
        long before = obligations.stream()
                .filter(o -> o.code().ownSide() == code.ownSide())
                .count();
        return (code.ownSide() ? "i" : "o") + (before + 1);
    }

    /** The documents delivered by the requested State that are not in dispute. */
    public Stream<HandedOver.Item> delivered() {
        return handedOverBy(Side.REQUESTED).flatMap(h -> h.items().stream()).filter(i -> !i.disputed());
    }
}
