package org.rogatory.procedure.rule;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.machine.Procedures;

/** All rows of all tables. */
final class RuleCases {
    /** A table of rows, and the class that holds it. */
    record Table(Class<?> in, List<RuleCase> rows) {
        private static Table of(Class<?> in, Stream<RuleCase> rows) {
            return new Table(in, rows.toList());
        }
    }

    private static final List<Table> TABLES = List.of(
            Table.of(GeneralCases.class, GeneralCases.all()),
            Table.of(NamesCases.class, NamesCases.all()),
            Table.of(ReachCases.class, ReachCases.all()),
            Table.of(ExchangeCases.class, ExchangeCases.all()),
            Table.of(SubmissionCases.class, SubmissionCases.all()),
            Table.of(ContentCases.class, ContentCases.all()),
            Table.of(RoutingCases.class, RoutingCases.all()),
            Table.of(ConsultationCases.class, ConsultationCases.all()),
            Table.of(RefusalCases.class, RefusalCases.all()),
            Table.of(ExecutionCases.class, ExecutionCases.all()),
            Table.of(ExtraditionCases.class, ExtraditionCases.all()),
            Table.of(ExtraditionRefusalCases.class, ExtraditionRefusalCases.all()),
            Table.of(SurrenderCases.class, SurrenderCases.all()),
            Table.of(ArrestCases.class, ArrestCases.all()),
            Table.of(UseCases.class, UseCases.all()),
            Table.of(RecordCases.class, RecordCases.all()),
            Table.of(AccordCases.class, AccordCases.all()),
            Table.of(InformationCases.class, InformationCases.all()),
            Table.of(HoldingCases.class, HoldingCases.all()),
            Table.of(PreservationCases.class, PreservationCases.all()),
            Table.of(PreservationContentCases.class, PreservationContentCases.all()),
            Table.of(NetworkCases.class, NetworkCases.all()),
            Table.of(PropertyCases.class, PropertyCases.all()),
            Table.of(DisposalCases.class, DisposalCases.all()),
            Table.of(TransferCases.class, TransferCases.all()));

    private RuleCases() {}

    static Stream<Table> tables() {
        return TABLES.stream();
    }

    static Stream<RuleCase> all() {
        return tables().flatMap(table -> table.rows().stream());
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
