package org.rogatory.procedure.machine;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rogatory.procedure.Rule;

/** Every rule that guards an act of some procedure, by its code. */
public final class RuleBook {
    private static final Map<String, Rule<?>> BY_CODE = new TreeMap<>();

    static {
        Procedures.all().forEach(p -> p.steps().forEach(s -> s.rules().forEach(r -> BY_CODE.put(r.code(), r))));
    }

    private RuleBook() {}

    /** In the order of their codes. */
    public static Collection<Rule<?>> all() {
        return BY_CODE.values();
    }

    /** The rule of that code, if one is in force. */
    public static Optional<Rule<?>> rule(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
