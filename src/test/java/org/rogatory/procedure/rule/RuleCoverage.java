package org.rogatory.procedure.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rogatory.convention.Article;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.act.ActType;

/** Which cases try which rule: what the generated page docs/convention-coverage.md lists. */
public final class RuleCoverage {
    private RuleCoverage() {}

    /**
     * One case: the rule that it tries, on which act, whether the act is blocked, and what the test is called.
     *
     * @param table name of the class that holds it
     */
    public record Covered(String table, Rule<?> rule, ActType act, boolean blocks, Article article, String name) {}

    /** In the order of the tables, each once however many kinds it is tried for. */
    public static Stream<Covered> cases() {
        return RuleCases.tables()
                .flatMap(table -> table.rows().stream().map(row -> covered(table.in(), row)))
                .distinct();
    }

    /** For each rule's code, in alphabetical order, the names of its cases. */
    public static SortedMap<String, List<String>> namesByRule() {
        return cases().collect(groupingBy(c -> c.rule().code(), TreeMap::new, mapping(Covered::name, toList())));
    }

    /** The names of the cases of one rule; empty when there is no such rule. */
    public static List<String> namesOf(String rule) {
        return namesByRule().getOrDefault(rule, List.of());
    }

    private static Covered covered(Class<?> table, RuleCase row) {
        var article = Article.of(row.citation());
        return new Covered(table.getSimpleName(), row.rule(), row.act(), row.blocks(), article, row.name());
    }
}
