package org.rogatory.procedure.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables as mutation tests run them: all rows of a rule in one test, because there to start a test costs fifty times
 * a row, and each row once, in the first kind that it is told of. Surefire runs {@link RuleCasesTest} and
 * {@link LenienceTest} instead, which name the row that fails.
 */
class TablesTogether {
    /** By the code of the rule, the first word of a row's name. */
    private static final Map<String, List<DynamicTest>> ROWS = Stream.of(
                    new RuleCasesTest().everyRuleBlocksAndLetsThrough(),
                    new LenienceTest().underATreatyTheLenientRulesWarnAndAllOthersBlock(),
                    new LenienceTest().ofAStateOnPaperTheRulesThatNeedItsInternalStepsWarnAndAllOthersBlock())
            .flatMap(TablesTogether::onceEach)
            .collect(Collectors.groupingBy(row -> row.getDisplayName().split(" ")[0]));

    @ParameterizedTest
    @MethodSource("rules")
    void everyRowOfTheRuleHolds(String rule) throws Throwable {
        for (var row : ROWS.get(rule)) {
            row.getExecutable().execute();
        }
    }

    static Collection<String> rules() {
        return ROWS.keySet();
    }

    private static Stream<DynamicTest> onceEach(Stream<? extends DynamicNode> nodes) {
        var seen = new HashSet<String>();
        return nodes.flatMap(TablesTogether::rows).filter(row -> seen.add(row.getDisplayName()));
    }

    private static Stream<DynamicTest> rows(DynamicNode node) {
        return node instanceof DynamicContainer kind
                ? kind.getChildren().flatMap(TablesTogether::rows)
                : Stream.of((DynamicTest) node);
    }
}
