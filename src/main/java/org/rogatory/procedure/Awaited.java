package org.rogatory.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that a request waits for: an act that the procedure expects, an obligation, an answer, or the day on which
 * time brings an act about.
 *
 * @param by the side that it waits for; SYSTEM for what time brings about
 * @param authority the entrusted authority that it waits for, if not the central one
 * @param item the type of the act, or the id of the obligation or exchange
 * @param code what it is: the act, the obligation's code, the exchange's topic
 * @param dueOn the last day for it, if there is one; for SYSTEM the first day on which it may happen
 */
public record Awaited(
        What what, Side by, Optional<UUID> authority, String item, String code, Optional<LocalDate> dueOn) {

    /** What is waited for. */
    public enum What {
        ACT,
        OBLIGATION,
        EXCHANGE
    }

    /** Everything that the request waits for as it stands. */
    public static List<Awaited> in(Procedure procedure, CaseFile file) {
        var all = new ArrayList<Awaited>();
        file.obligations().stream()
                .filter(Obligation::open)
                .map(Awaited::obligation)
                .forEach(all::add);
        file.exchanges().stream().filter(Exchange::open).map(Awaited::exchange).forEach(all::add);
        procedure.steps().stream()
                .filter(step -> step.from().contains(file.status()))
                .flatMap(step -> Stream.concat(expected(step, file), byTime(step, file).stream()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static Awaited obligation(Obligation o) {
        return new Awaited(
                What.OBLIGATION, o.owedBy(), o.authority(), o.id(), o.code().name(), o.dueOn());
    }

    /** The other side is to answer; once it has stated its views, the opener is to close. */
    private static Awaited exchange(Exchange x) {
        var by = x.status() == ExchangeStatus.VIEWS_STATED
                ? x.openedBy()
                : x.openedBy().other();
        return new Awaited(
                What.EXCHANGE, by, Optional.empty(), x.id(), x.topic().name(), x.due());
    }

    /** The deadline that the requesting State gave with its reason is the requested State's, 40(26). */
    private static Stream<Awaited> expected(Step<?> step, CaseFile file) {
        if (!step.expected() || !concernsSomething(step, file)) {
            return Stream.empty();
        }
        return step.by()
                .sides(file)
                .map(side -> act(step, side, side == Side.REQUESTED ? deadline(file) : Optional.empty()));
    }

    private static Optional<LocalDate> deadline(CaseFile file) {
        return file.submitted().flatMap(Terms::deadline);
    }

    private static boolean concernsSomething(Step<?> step, CaseFile file) {
        return step.reaches().isEmpty()
                || file.measures().stream().map(Measure::status).anyMatch(step.reaches()::contains);
    }

    private static Optional<Awaited> byTime(Step<?> step, CaseFile file) {
        return step.lastDayBefore()
                .flatMap(day -> day.apply(file))
                .map(last -> act(step, Side.SYSTEM, Optional.of(last.plusDays(1))));
    }

    private static Awaited act(Step<?> step, Side by, Optional<LocalDate> due) {
        var name = step.type().name();
        return new Awaited(What.ACT, by, Optional.empty(), name, name, due);
    }
}
