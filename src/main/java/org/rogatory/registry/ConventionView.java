package org.rogatory.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The Convention's own status on a day, from the deposits known by then, 65(1). */
@Schema(name = "Convention")
record ConventionView(
        @Schema(description = "The legal day for which all of this is said")
        LocalDate on,

        boolean inForce,

        @Schema(description = "Its first day of force; absent as long as fewer than forty instruments are deposited")
        Optional<LocalDate> inForceFrom,

        @Schema(description = "How many instruments must be deposited, 65(1)")
        int needed,

        @Schema(description = "How many of the instruments count")
        int counted,

        @Schema(description = "How many are missing") int missing,

        @Schema(description = "The first instrument by which each consented to be bound, oldest first")
        List<Deposit> instruments) {

    /** A first consent to be bound; an organization's does not count on top of its members', 65(1). */
    @Schema(name = "Deposit")
    record Deposit(String state, LocalDate on, boolean counts) {}

    static ConventionView of(Collection<FirstDeposit> deposits, LocalDate day) {
        var known = deposits.stream().filter(d -> !d.on().isAfter(day)).toList();
        var convention = EntryIntoForce.after(known);
        var counted = convention.depositsBy(day);
        return new ConventionView(
                day,
                convention.from().filter(from -> !from.isAfter(day)).isPresent(),
                convention.from(),
                EntryIntoForce.DEPOSITS_NEEDED,
                counted,
                Math.max(0, EntryIntoForce.DEPOSITS_NEEDED - counted),
                known.stream()
                        .sorted(Comparator.comparing(FirstDeposit::on).thenComparing(FirstDeposit::state))
                        .map(d -> new Deposit(d.state(), d.on(), d.counts()))
                        .toList());
    }
}
