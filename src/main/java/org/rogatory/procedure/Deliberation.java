package org.rogatory.procedure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.rule.GeneralRules;

/** Holds an act against the procedure: yields the act that says what it does, or the rules that stand in its way. */
public final class Deliberation {
    private final Procedure procedure;
    private final String definition;

    /** @param definition SHA-256 (base64url) of the published definition, recorded on each act */
    public Deliberation(Procedure procedure, String definition) {
        this.procedure = procedure;
        this.definition = definition;
    }

    public Procedure procedure() {
        return procedure;
    }

    /** Decides about the act at this instant; changes nothing. */
    public Decision decide(CaseFile file, ActBody body, Actor actor, Facts facts, Instant now) {
        var step = procedure.step(ActType.of(body));
        if (step.isEmpty()) {
            return new Decision.Blocked(List.of(procedure.knowsNo(ActType.of(body))));
        }
        return decide(situation(step.get(), file, actor, facts, now), fitting(step.get()), body);
    }

    /** The act, if no rule stands in its way, not even one that would let it pass with a warning. */
    public Optional<Act> accepted(CaseFile file, ActBody body, Actor actor, Facts facts, Instant now) {
        return decide(file, body, actor, facts, now) instanceof Decision.Accepted accepted
                        && accepted.act().warnings().isEmpty()
                ? Optional.of(accepted.act())
                : Optional.empty();
    }

    /** What stands in the way of an act of which only the type is known. */
    public List<Violation> objections(Step<?> step, CaseFile file, Actor actor, Facts facts, Instant now) {
        var situation = situation(step, file, actor, facts, now);
        return blocking(broken(step.rules(), situation, rule -> rule.violationsOnCase(situation)));
    }

    private Decision decide(Situation situation, Step<ActBody> step, ActBody body) {
        var broken = broken(step.rules(), situation, rule -> rule.violations(situation, body));
        var blocking = blocking(broken);
        if (!blocking.isEmpty()) {
            return new Decision.Blocked(blocking);
        }
        var warnings = broken.stream().map(b -> b.rule().code()).distinct().toList();
        return new Decision.Accepted(act(situation, step, body, warnings));
    }

    private Act act(Situation s, Step<ActBody> step, ActBody body, List<String> warnings) {
        var effects = new ArrayList<>(body.effects(s).toList());
        var applied = s.file().after(draftOf(s, step, s.file().status(), effects, warnings));
        var status = step.to().of(applied);
        effects.addAll(new Consequences(procedure, s.file(), applied, status).effects());
        return draftOf(s, step, status, effects, warnings);
    }

    private Act draftOf(Situation s, Step<ActBody> step, Status after, List<Effect> effects, List<String> warnings) {
        return new Act(
                s.number(),
                step.type(),
                s.side(),
                s.actor().authority(),
                s.file().status(),
                after,
                s.now(),
                List.copyOf(effects),
                warnings,
                s.actor().recordedFrom(),
                step.ownSide(),
                definition);
    }

    /** The instant of an act: the clock's, cut to microseconds, and always later than the act before it. */
    private Situation situation(Step<?> step, CaseFile file, Actor actor, Facts facts, Instant now) {
        var cut = now.truncatedTo(ChronoUnit.MICROS);
        var at = file.lastAt()
                .filter(last -> !cut.isAfter(last))
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .orElse(cut);
        return new Situation(procedure, file, step, actor, facts, at);
    }

    private record Broken(Rule<?> rule, boolean warns, List<Violation> violations) {}

    /** Whose act it is and whether the status allows it come first: without them no other rule has a meaning. */
    private static <R extends Rule<?>> List<Broken> broken(
            List<R> rules, Situation situation, Function<R, List<Violation>> violations) {
        var gates = broken(rules, true, situation, violations);
        return gates.isEmpty() ? broken(rules, false, situation, violations) : gates;
    }

    private static <R extends Rule<?>> List<Broken> broken(
            List<R> rules, boolean gates, Situation situation, Function<R, List<Violation>> violations) {
        var broken = new ArrayList<Broken>();
        for (var rule : rules) {
            var found = GeneralRules.opensTheWay(rule) == gates ? violations.apply(rule) : List.<Violation>of();
            if (!found.isEmpty()) {
                broken.add(new Broken(rule, rule.onlyWarns(situation), found));
            }
        }
        return broken;
    }

    private static List<Violation> blocking(List<Broken> broken) {
        var blocking = new ArrayList<Violation>();
        broken.stream().filter(b -> !b.warns()).forEach(b -> blocking.addAll(b.violations()));
        return List.copyOf(blocking);
    }

    /** Safe: a step's rules read the body class of its act type, and the step was found by the body's own class. */
    @SuppressWarnings("unchecked")
    private static Step<ActBody> fitting(Step<?> step) {
        return (Step<ActBody>) step;
    }
}
