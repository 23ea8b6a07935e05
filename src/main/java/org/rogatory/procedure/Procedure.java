package org.rogatory.procedure;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.content.ContentForm;
import org.rogatory.procedure.rule.GeneralRules;

/** The state machine of one kind of request: its steps, by act. What it publishes is what it enforces. */
public final class Procedure {
    private final Kind kind;
    private final ContentForm<?> form;
    private final Map<ActType, Step<?>> steps;

    Procedure(Kind kind, ContentForm<?> form, Map<ActType, Step<?>> steps) {
        this.kind = kind;
        this.form = form;
        this.steps = new EnumMap<>(steps);
    }

    /** @param form what requests of the kind must say */
    public static ProcedureBuilder of(Kind kind, ContentForm<?> form) {
        return new ProcedureBuilder(kind, form);
    }

    public Kind kind() {
        return kind;
    }

    /** What requests of the kind must say. */
    public ContentForm<?> form() {
        return form;
    }

    /** Every status that a request of the kind may have, in the order of {@link Status}. */
    public Set<Status> statuses() {
        var all = EnumSet.noneOf(Status.class);
        steps.values().forEach(step -> {
            all.addAll(step.from());
            all.addAll(step.possible());
        });
        return all;
    }

    /** The steps in the order of {@link ActType}. */
    public Collection<Step<?>> steps() {
        return steps.values();
    }

    public Optional<Step<?>> step(ActType type) {
        return Optional.ofNullable(steps.get(type));
    }

    /** What nobody posts: the acts that time or a related request may bring about, in the order of the steps. */
    public List<ActBody> ofTheSystem() {
        return steps.values().stream()
                .flatMap(step -> step.bySystem().stream())
                .<ActBody>map(body -> body)
                .toList();
    }

    /** Which side confirms receipt of what was done, once the request stands there; none where nothing is confirmed. */
    Optional<By> confirmedBy(Status status) {
        return steps.values().stream()
                .filter(step -> step.settles()
                        .filter(ObligationCode.CONFIRM_RECEIPT::equals)
                        .isPresent())
                .filter(step -> step.from().contains(status))
                .<By>map(Step::by)
                .findFirst();
    }

    /** What stands in the way of an act that is none of this procedure. */
    public Violation knowsNo(ActType type) {
        return GeneralRules.unknownTo(kind, type);
    }

    /** The same procedure with one rule taken from one step: what a test of the rules' worth walks. */
    public Procedure without(ActType type, Rule<?> rule) {
        var fewer = new EnumMap<>(steps);
        fewer.computeIfPresent(type, (t, step) -> step.without(rule));
        return new Procedure(kind, form, fewer);
    }
}
