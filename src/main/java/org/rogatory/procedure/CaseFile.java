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

    /** Whether a consultation on the topic was held for the measure; declined conditions count as REFUSAL held. */
    public boolean held(Topic topic, String measure) {
        return exchanges.stream().filter(x -> x.measures().contains(measure)).anyMatch(x -> x.heard(topic));
    }

    /** The same for a request that is decided about as a whole. */
    public boolean held(Topic topic) {
        return exchanges.stream().anyMatch(x -> x.heard(topic));
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

    /** The person is with the other State, which has to give the person back, 37(12), 40(10). */
    public boolean handedOverForATime() {
        return owes(ObligationCode.RETURN_PERSON);
    }

    /** The side on which the person of the request is: the requested one unless the terms say otherwise, 38. */
    public Side holding() {
        return submitted.flatMap(Terms::holding).orElse(Side.REQUESTED);
    }

    /** Data was preserved for the other State, and the request has not ended, 42. */
    public boolean holdsData() {
        return preservedUntil.isPresent() && status.inHand();
    }

    /** What the side gave to the other, oldest first. */
    public Stream<HandedOver> handedOverBy(Side side) {
        return handedOver.stream().filter(h -> h.by() == side);
    }

    /** The documents delivered by the requested State that are not in dispute. */
    public Stream<HandedOver.Item> delivered() {
        return handedOverBy(Side.REQUESTED).flatMap(h -> h.items().stream()).filter(i -> !i.disputed());
    }
}
