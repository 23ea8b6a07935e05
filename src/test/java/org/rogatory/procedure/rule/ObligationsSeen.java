package org.rogatory.procedure.rule;

import static java.util.stream.Collectors.toCollection;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.PARALLEL_PROCEEDINGS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Act;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.machine.Procedures;

/** Who comes to owe what by which act, and which act settles it: what the acts say that the tables let through. */
public final class ObligationsSeen {
    private static final String PRODUCTION = "definition";

    private final List<History> histories;

    /** The acts of a case up to the one that was tried, which was let through. */
    private record History(CaseFile file, List<Act> acts) {
        Stream<Act> opening(ObligationCode code) {
            return acts.stream().filter(act -> opened(act, code).findAny().isPresent());
        }

        Stream<Act> settling(ObligationCode code) {
            return acts.stream()
                    .filter(act -> of(act, Effect.ObligationSettled.class)
                            .filter(settled -> !settled.lapsed())
                            .flatMap(settled -> file.obligation(settled.obligation()).stream())
                            .anyMatch(obligation -> obligation.code() == code));
        }

        Stream<Side> owing(ObligationCode code) {
            return acts.stream().flatMap(act -> opened(act, code)).map(Effect.ObligationOpened::owedBy);
        }

        private static Stream<Effect.ObligationOpened> opened(Act act, ObligationCode code) {
            return of(act, Effect.ObligationOpened.class).filter(opened -> opened.code() == code);
        }

        private static <E extends Effect> Stream<E> of(Act act, Class<E> type) {
            return act.effects().stream().filter(type::isInstance).map(type::cast);
        }
    }

    public ObligationsSeen() {
        histories = Procedures.all().stream()
                .map(Procedure::kind)
                .flatMap(kind ->
                        Stream.concat(RuleCases.of(kind).map(row -> history(row, CaseBuilder.a(kind))), beside(kind)))
                .toList();
    }

    /** Two ways to settle what is owed that no rule has a case of. */
    private static Stream<History> beside(Kind kind) {
        if (Procedures.of(kind)
                .orElseThrow()
                .step(ActType.REPORT_CONFIDENTIALITY_LIMIT)
                .isEmpty()) {
            return Stream.empty();
        }
        var withdrawn =
                CaseBuilder.a(kind).confidential().received().awaitingDecision().withdrawn();
        var coordinated = LawfulActs.parallelFound(CaseBuilder.a(kind)).consulting(PARALLEL_PROCEEDINGS);
        return Stream.of(withdrawn, coordinated).map(there -> new History(there.file(), lawful(there)));
    }

    public Set<ActType> openersOf(ObligationCode code) {
        return acts(histories.stream().flatMap(history -> history.opening(code)));
    }

    public Set<ActType> settlersOf(ObligationCode code) {
        return acts(histories.stream().flatMap(history -> history.settling(code)));
    }

    public Set<Side> debtorsOf(ObligationCode code) {
        return histories.stream()
                .flatMap(history -> history.owing(code))
                .collect(toCollection(() -> EnumSet.noneOf(Side.class)));
    }

    private static History history(RuleCase row, CaseBuilder beginning) {
        var attempt = row.attempt();
        var there = attempt.situation().apply(beginning);
        var body = attempt.body().apply(there);
        var decision = there.decide(there.procedure(), attempt.actor().apply(there), body);
        var acts = new ArrayList<>(lawful(there));
        if (decision instanceof Decision.Accepted accepted) {
            acts.add(accepted.act());
        }
        return new History(there.file(), acts);
    }

    /** What a test has put into a case by hand is no act of the procedure. */
    private static List<Act> lawful(CaseBuilder there) {
        return there.acts().stream()
                .filter(act -> act.procedure().equals(PRODUCTION))
                .toList();
    }

    private static Set<ActType> acts(Stream<Act> of) {
        return of.map(Act::type).collect(toCollection(() -> EnumSet.noneOf(ActType.class)));
    }
}
