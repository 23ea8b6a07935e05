package org.rogatory.docs;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Rule.Lenience;
import org.rogatory.procedure.Step;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.machine.Procedures;
import org.rogatory.procedure.rule.GeneralRules;

/** What the procedures say of a rule: which acts it guards, and how strictly. */
final class Guards {
    private Guards() {}

    /** The acts that the rule guards in some procedure. */
    static Set<ActType> actsOf(Rule<?> rule) {
        var acts = EnumSet.noneOf(ActType.class);
        Procedures.all().stream()
                .flatMap(procedure -> procedure.steps().stream())
                .filter(step -> step.rules().contains(rule))
                .map(Step::type)
                .forEach(acts::add);
        return acts;
    }

    static String acts(Rule<?> rule) {
        return guardsEveryAct(rule) ? "every act" : Markdown.codes(actsOf(rule));
    }

    static boolean guardsEveryAct(Rule<?> rule) {
        return GeneralRules.ofEveryAct().contains(rule);
    }

    static String strictness(Lenience lenience) {
        return switch (lenience) {
            case NEVER -> "blocks";
            case UNDER_TREATY -> "blocks; warns under a treaty";
            case ON_PAPER -> "blocks; warns for a State on paper";
            case UNDER_TREATY_OR_ON_PAPER -> "blocks; warns under a treaty and for a State on paper";
        };
    }

    static boolean isBuilt(Kind kind) {
        return Procedures.of(kind).isPresent();
    }

    static List<Kind> kindsNotBuilt() {
        return Arrays.stream(Kind.values()).filter(kind -> !isBuilt(kind)).toList();
    }
}
