package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** Assistance on terms and conditions, with the day by which they are to be accepted or declined, 40(28), 36(1)(b). */
public record ProposeConditions(@AtLeastOne List<ConditionSought> conditions, Due due) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        var terms = conditions.stream().map(c -> c.terms(s)).toList();
        var covered =
                terms.stream().flatMap(t -> t.measures().stream()).distinct().toList();
        return Stream.of(Exchanges.proposed(s, covered, due.on(), terms));
    }

    @Override
    public List<String> measures() {
        return conditions.stream()
                .flatMap(c -> c.measures().stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<LocalDate> awaitedBy() {
        return Optional.of(due.on());
    }
}
