package org.rogatory.procedure.walk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.Obligation;

/** The dates that a case file waits for. */
final class Dates {
    private Dates() {}

    static Optional<LocalDate> lastAhead(CaseFile file, LocalDate day) {
        return Stream.concat(
                        file.exchanges().stream().filter(Exchange::open).flatMap(x -> x.due().stream()),
                        file.obligations().stream().filter(Obligation::open).flatMap(o -> o.dueOn().stream()))
                .filter(due -> !day.isAfter(due))
                .max(Comparator.naturalOrder());
    }

    static char mark(Optional<LocalDate> due, LocalDate day) {
        return due.isEmpty() ? '-' : day.isAfter(due.get()) ? '!' : '+';
    }
}
