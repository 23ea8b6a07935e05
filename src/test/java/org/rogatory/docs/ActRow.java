package org.rogatory.docs;

import static org.rogatory.docs.Markdown.code;
import static org.rogatory.docs.Markdown.codes;
import static org.rogatory.docs.Markdown.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Step;
import org.rogatory.procedure.act.ActType;

/**
 * An act as some kinds of a machine have it.
 *
 * @param kinds those that have it so; empty when all do
 */
record ActRow(Step<?> step, List<Kind> kinds) {

    /** The rows of all kinds, each once, in the order of the acts. */
    static Stream<ActRow> of(List<Procedure> machine) {
        var rows = new LinkedHashMap<Step<?>, List<Kind>>();
        for (var procedure : machine) {
            procedure
                    .steps()
                    .forEach(step ->
                            rows.computeIfAbsent(step, s -> new ArrayList<>()).add(procedure.kind()));
        }
        return rows.entrySet().stream()
                .map(e -> new ActRow(e.getKey(), e.getValue().size() == machine.size() ? List.of() : e.getValue()))
                .sorted(Comparator.<ActRow, ActType>comparing(row -> row.step().type()));
    }

    List<String> cells() {
        var only = kinds.isEmpty() ? "" : " (%s only)".formatted(codes(kinds));
        return List.of(
                code(step.type()) + only,
                step.by().words(),
                step.ownSide() ? "yes" : "",
                codes(step.from()),
                step.to().words(),
                step.rules().stream()
                        .filter(rule -> !Guards.guardsEveryAct(rule))
                        .map(ActRow::cited)
                        .collect(Collectors.joining(", ")));
    }

    /** A rule with its article, and how strict it is. */
    private static String cited(Rule<?> rule) {
        return "%s (%s, %s)"
                .formatted(
                        link(rule.code(), Page.RULES, rule.code()), rule.article(), Guards.strictness(rule.lenience()));
    }
}
