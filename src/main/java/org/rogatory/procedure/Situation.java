package org.rogatory.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.convention.LegalBasisType;
import org.rogatory.convention.Regime;

/** Everything that a rule or an effect may look at: the case, the step, who acts, the facts outside, and the instant. */
public record Situation(Procedure procedure, CaseFile file, Step<?> step, Actor actor, Facts facts, Instant now) {

    public Kind kind() {
        return procedure.kind();
    }

    public LocalDate today() {
        return Days.of(now);
    }

    public Side side() {
        return actor.side();
    }

    /** The side whose registered documents the act may name: for an act from paper, the one that records it. */
    public Side registrant() {
        return actor.onPaper() ? side().other() : side();
    }

    /** The number that the act will have. */
    public int number() {
        return file.lastNumber() + 1;
    }

    public String nextExchange() {
        return "x" + (file.exchanges().size() + 1);
    }

    public String nextObligation(ObligationCode code) {
        return file.nextObligation(code);
    }

    /** 40(7): the regime of the case, or for a draft the one that its legal basis brings. */
    public boolean underTreaty() {
        return file.submitted().isPresent() ? file.regime() == Regime.TREATY : draftStandsOnTreaty();
    }

    /** The act decides about the request as a whole: it reaches no measure of it. */
    public boolean asAWhole() {
        return step.reaches().isEmpty();
    }

    /** The measures that the act concerns: those named, or when it is silent all that it can reach. */
    public List<Measure> concerned(Collection<String> named) {
        return reachable()
                .filter(m -> named.isEmpty() || named.contains(m.id()))
                .toList();
    }

    public List<String> concernedIds(Collection<String> named) {
        return concerned(named).stream().map(Measure::id).toList();
    }

    /** The measures in a status that this act can reach. */
    public Stream<Measure> reachable() {
        return file.measures().stream().filter(m -> step.reaches().contains(m.status()));
    }

    public Optional<Facts.StateProfile> requestedState() {
        return file.submitted()
                .map(Terms::requestedState)
                .or(() -> facts.draft().flatMap(d -> d.draft().requestedState()))
                .flatMap(facts::state);
    }

    /** The requests that follow this one and ask for its data; another preservation is none, 42(1). */
    public Stream<Facts.FollowUp> requestsForTheData() {
        return facts.followUps().stream().filter(f -> f.kind().asksForPreservedData());
    }

    /** The requested State is not connected: its internal steps are never on record. */
    public boolean requestedStateIsOnPaper() {
        return requestedState().filter(s -> !s.connected()).isPresent();
    }

    private boolean draftStandsOnTreaty() {
        return facts.draft()
                .flatMap(d -> d.draft().legalBasis())
                .filter(b -> b.type() == LegalBasisType.TREATY)
                .isPresent();
    }
}
