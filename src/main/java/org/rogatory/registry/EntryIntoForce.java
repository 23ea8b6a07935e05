package org.rogatory.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** When the Convention enters into force, and for which deposit, 65. Calendar days in UTC, the first not counted. */
public final class EntryIntoForce {
    /** How many States must have deposited an instrument, 65(1). */
    public static final int DEPOSITS_NEEDED = 40;

    private static final int DAYS_AFTER_THE_LAST_DEPOSIT_NEEDED = 90;
    private static final int DAYS_AFTER_A_LATER_DEPOSIT = 30;
    /** The one regional economic integration organization that the registry can hold, 2(n). */
    static final String ORGANIZATION = "EU";

    private final List<LocalDate> deposits;

    private EntryIntoForce(List<LocalDate> deposits) {
        this.deposits = deposits;
    }

    static EntryIntoForce after(Collection<FirstDeposit> firstDeposits) {
        return new EntryIntoForce(firstDeposits.stream()
                .filter(FirstDeposit::counts)
                .map(FirstDeposit::on)
                .sorted()
                .toList());
    }

    /** How many of the instruments that count were deposited by the end of that day. */
    public int depositsBy(LocalDate day) {
        return (int) deposits.stream().filter(deposit -> !deposit.isAfter(day)).count();
    }

    /** The first day of the Convention's force; empty as long as fewer than forty instruments are deposited. */
    public Optional<LocalDate> from() {
        return deposits.stream()
                .skip(DEPOSITS_NEEDED - 1)
                .findFirst()
                .map(fortieth -> fortieth.plusDays(DAYS_AFTER_THE_LAST_DEPOSIT_NEEDED));
    }

    /** The first day of its force for whoever deposited on that day, 65(2). */
    Optional<LocalDate> fromFor(LocalDate deposit) {
        var own = deposit.plusDays(DAYS_AFTER_A_LATER_DEPOSIT);
        return from().map(general -> own.isAfter(general) ? own : general);
    }
}
