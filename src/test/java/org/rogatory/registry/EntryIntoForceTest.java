package org.rogatory.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryIntoForceTest {
    private static final LocalDate TENTH_OF_JANUARY = LocalDate.parse("2026-01-10");

    @Test
    void thirtyNineDepositsAreNotEnough() {
        assertEquals(Optional.empty(), EntryIntoForce.after(deposits(39)).from());
    }

    @Test
    void itIsInForceOnTheNinetiethDayAfterTheFortiethDeposit() {
        assertEquals(
                Optional.of(LocalDate.parse("2026-04-10")),
                EntryIntoForce.after(deposits(40)).from());
    }

    @Test
    void theFortiethByDateCountsAndNotTheLatest() {
        var deposits = deposits(40);
        deposits.add(new FirstDeposit("XX", LocalDate.parse("2026-06-01")));
        assertEquals(
                Optional.of(LocalDate.parse("2026-04-10")),
                EntryIntoForce.after(deposits).from());
    }

    @Test
    void anOrganizationsInstrumentDoesNotCount() {
        var deposits = deposits(39);
        deposits.add(new FirstDeposit("EU", TENTH_OF_JANUARY));
        var convention = EntryIntoForce.after(deposits);
        assertEquals(Optional.empty(), convention.from());
        assertEquals(39, convention.depositsBy(TENTH_OF_JANUARY));
    }

    @Test
    void whoDepositsLaterIsAPartyOnTheThirtiethDay() {
        var convention = EntryIntoForce.after(deposits(40));
        assertEquals(Optional.of(LocalDate.parse("2026-07-01")), convention.fromFor(LocalDate.parse("2026-06-01")));
    }

    @Test
    void whoDepositsShortlyBeforeTheEntryIntoForceWaitsThirtyDaysAllTheSame() {
        var convention = EntryIntoForce.after(deposits(40));
        assertEquals(Optional.of(LocalDate.parse("2026-04-10")), convention.fromFor(LocalDate.parse("2026-03-11")));
        assertEquals(Optional.of(LocalDate.parse("2026-04-11")), convention.fromFor(LocalDate.parse("2026-03-12")));
    }

    @Test
    void whoDepositedEarlyWaitsForTheGeneralEntryIntoForce() {
        var convention = EntryIntoForce.after(deposits(40));
        assertEquals(Optional.of(LocalDate.parse("2026-04-10")), convention.fromFor(LocalDate.parse("2025-11-01")));
    }

    @Test
    void depositsAreCountedByDay() {
        var convention = EntryIntoForce.after(List.of(new FirstDeposit("AA", TENTH_OF_JANUARY)));
        assertEquals(0, convention.depositsBy(TENTH_OF_JANUARY.minusDays(1)));
        assertEquals(1, convention.depositsBy(TENTH_OF_JANUARY));
    }

    /** One on 10 January, every other one earlier. */
    static List<FirstDeposit> deposits(int count) {
        var deposits = new ArrayList<FirstDeposit>();
        for (int n = 0; n < count; n++) {
            deposits.add(new FirstDeposit("S" + n, TENTH_OF_JANUARY.minusDays(n)));
        }
        return deposits;
    }
}
