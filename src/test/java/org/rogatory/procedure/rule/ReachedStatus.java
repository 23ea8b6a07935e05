package org.rogatory.procedure.rule;

import static org.rogatory.procedure.Status.*;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rogatory.procedure.Status;

/** A status, and real acts that lead there. */
record ReachedStatus(Status status, UnaryOperator<CaseBuilder> acts) {

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
