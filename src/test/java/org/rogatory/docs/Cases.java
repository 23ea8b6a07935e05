package org.rogatory.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rogatory.procedure.rule.RuleCoverage;
import org.rogatory.procedure.rule.RuleCoverage.Covered;

/** The tables that hold the cases of each rule, and how many of them block and let through. */
final class Cases {
    private final Map<String, List<Covered>> byRule =
            RuleCoverage.cases().collect(groupingBy(covered -> covered.rule().code()));

    String of(String rule) {
        return new TreeMap<>(byRule.getOrDefault(rule, List.of()).stream().collect(groupingBy(Covered::table)))
                .entrySet().stream()
                        .map(table -> "%s: %d / %d"
                                .formatted(
                                        table.getKey(), count(table.getValue(), true), count(table.getValue(), false)))
                        .collect(joining("<br>"));
    }

    private static long count(List<Covered> cases, boolean blocked) {
        return cases.stream().filter(covered -> covered.blocks() == blocked).count();
    }
}
