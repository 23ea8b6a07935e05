package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Status.*;

import java.util.EnumMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Status;

/** A status, and real acts that lead there. */
record ReachedStatus(Status status, UnaryOperator<CaseBuilder> acts) {

    /** Of a kind: of assistance those below; of another machine those to which its lawful acts lead. */
    static Stream<ReachedStatus> of(Kind kind) {
        return kind.isAssistance() ? all() : byExamples(kind);
    }

    private static Stream<ReachedStatus> byExamples(Kind kind) {
        var reached = new EnumMap<Status, ReachedStatus>(Status.class);
        Stream.concat(
                        Stream.<UnaryOperator<CaseBuilder>>of(a -> a, CaseBuilder::submitted),
                        LawfulActs.all().filter(e -> e.kind() == kind).flatMap(e -> around(e.attempt())))
                .forEach(way -> {
                    var status = way.apply(CaseBuilder.a(kind)).status();
                    reached.putIfAbsent(status, new ReachedStatus(status, way));
                });
        return reached.values().stream();
    }

    /** Where an example begins, and where it leads. */
    private static Stream<UnaryOperator<CaseBuilder>> around(Attempt example) {
        return Stream.of(example.situation(), a -> {
            var there = example.situation().apply(a);
            return there.does(example.actor().apply(there), example.body().apply(there));
        });
    }

    static Stream<ReachedStatus> all() {
        return Stream.of(
                new ReachedStatus(DRAFT, a -> a),
                new ReachedStatus(SUBMITTED, CaseBuilder::submitted),
                new ReachedStatus(RECEIVED, CaseBuilder::received),
                new ReachedStatus(IN_EXECUTION, CaseBuilder::inExecution),
                new ReachedStatus(POSTPONED, a -> a.received().postponed()),
                new ReachedStatus(
                        AWAITING_DECISION, a -> a.confidential().received().awaitingDecision()),
                new ReachedStatus(EXECUTED, CaseBuilder::executed),
                new ReachedStatus(CLOSED, a -> a.executed().confirmed()),
                new ReachedStatus(REFUSED, a -> a.received().refused()),
                new ReachedStatus(WITHDRAWN, a -> a.received().withdrawn()));
    }

    /** The same body from the same hand, in this status instead of its own. */
    Attempt instead(Attempt lawful) {
        return new Attempt(
                lawful.act(),
                acts,
                a -> lawful.body().apply(lawful.situation().apply(CaseBuilder.a(a.kind()))),
                lawful.actor());
    }
}
