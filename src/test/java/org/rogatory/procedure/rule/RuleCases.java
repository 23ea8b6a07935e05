package org.rogatory.procedure.rule;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.machine.Procedures;

/** All rows of all tables. */
final class RuleCases {
    private static final List<RuleCase> ALL = Stream.of(
                    GeneralCases.all(),
                    NamesCases.all(),
                    ReachCases.all(),
                    ExchangeCases.all(),
                    SubmissionCases.all(),
                    ContentCases.all(),
                    RoutingCases.all(),
                    ConsultationCases.all(),
                    RefusalCases.all(),
                    ExecutionCases.all(),
                    UseCases.all(),
                    RecordCases.all())
            .flatMap(rows -> rows)
            .toList();

    private RuleCases() {}

    static Stream<RuleCase> all() {
        return ALL.stream();
    }

    static Stream<RuleCase> of(Kind kind) {
        var procedure = Procedures.of(kind).orElseThrow();
        return all().filter(row -> row.kinds().contains(kind))
                .filter(row -> procedure.step(row.act()).isPresent());
    }

    static Stream<RuleCase> of(Kind kind, ActType act, Rule<?> rule) {
        return of(kind).filter(row -> row.act() == act && row.rule().equals(rule));
    }
}
