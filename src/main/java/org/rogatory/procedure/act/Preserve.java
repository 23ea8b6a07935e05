package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.DomesticAuthorization;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.content.Custodian;

/** The data is preserved, item by item, from a day to a day, so that the request for it can be sent, 42(4), 42(8). */
public record Preserve(@AtLeastOne List<Item> items, LocalDate from, LocalDate until, Optional<Custodian> custodian)
        implements ActBody, ActBody.UsingPower {

    /** One thing that is preserved. */
    public record Item(String description) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        var effects = new ArrayList<Effect>();
        effects.add(new Effect.PeriodSet(until));
        if (s.file().followedBy().isEmpty()) {
            effects.add(Preserving.followUpOwed(s, until));
        }
        endOfOrder(s).map(end -> Preserving.renewalOwed(s, end)).ifPresent(effects::add);
        return effects.stream();
    }

    /** 24(4), 25: an order is in force from the first day of the period to the day of the act; renewals follow. */
    @Override
    public Stream<Use> uses(Situation s) {
        var first = from.isAfter(s.today()) ? s.today() : from;
        return Stream.of(new Use("/from", List.of(), order -> order.lasts(first, s.today())));
    }

    private static Optional<LocalDate> endOfOrder(Situation s) {
        return s.file().authorizations().stream()
                .map(DomesticAuthorization::validUntil)
                .max(LocalDate::compareTo);
    }
}
