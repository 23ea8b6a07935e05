package org.rogatory.procedure;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.rule.GeneralRules;

/** The state machine of one kind of request: its steps, by act. What it publishes is what it enforces. */
public final class Procedure {
    private final Kind kind;
    private final Map<ActType, Step<?>> steps;

    Procedure(Kind kind, Map<ActType, Step<?>> steps) {
        this.kind = kind;
        this.steps = new EnumMap<>(steps);
    }

    public static ProcedureBuilder of(Kind kind) {
        return new ProcedureBuilder(kind);
    }

    public Kind kind() {
        return kind;
    }

    /** The steps in the order of {@link ActType}. */
    public Collection<Step<?>> steps() {
        return steps.values();
    }

    public Optional<Step<?>> step(ActType type) {
        return Optional.ofNullable(steps.get(type));
    }

    /** What stands in the way of an act that is none of this procedure. */
    public Violation knowsNo(ActType type) {
        return GeneralRules.unknownTo(kind, type);
    }

    /** The same procedure with one rule taken from one step: what a test of the rules' worth walks. */
    public Procedure without(ActType type, Rule<?> rule) {
        var fewer = new EnumMap<>(steps);
        fewer.computeIfPresent(type, (t, step) -> step.without(rule));
        return new Procedure(kind, fewer);
    }
}
