package org.rogatory.registry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a State is a Party on a day, by its instruments and the Convention's entry into force, 65 and 67. */
record TreatyStatus(List<Instrument> instruments, EntryIntoForce convention) {
    private static final int YEARS_AFTER_A_DENUNCIATION = 1;

    /** Empty for a Party; for every other State what is missing, as a clause that follows its name. */
    Optional<String> whyNotParty(LocalDate day) {
        if (deposits().anyMatch(deposit -> binds(deposit, day))) {
            return Optional.empty();
        }
        return Optional.of(deposits()
                .filter(deposit -> !deposit.isAfter(day))
                .max(Comparator.naturalOrder())
                .map(deposit -> whyNotBoundBy(deposit, day))
                .orElseGet(() -> whyWithoutDeposit(day)));
    }

    private boolean binds(LocalDate deposit, LocalDate day) {
        var begun = convention.fromFor(deposit).filter(from -> !from.isAfter(day));
        return begun.isPresent() && !ended(deposit, day);
    }

    private boolean ended(LocalDate deposit, LocalDate day) {
        return endOf(deposit).filter(end -> !end.isAfter(day)).isPresent();
    }

    private Optional<LocalDate> endOf(LocalDate deposit) {
        return days(InstrumentType.DENUNCIATION)
                .filter(denounced -> !denounced.isBefore(deposit))
                .min(Comparator.naturalOrder())
                .map(denounced -> denounced.plusYears(YEARS_AFTER_A_DENUNCIATION));
    }

    private String whyNotBoundBy(LocalDate deposit, LocalDate day) {
        if (ended(deposit, day)) {
            return "has denounced the Convention with effect from "
                    + endOf(deposit).orElseThrow();
        }
        if (convention.depositsBy(day) < EntryIntoForce.DEPOSITS_NEEDED) {
            return "has deposited its instrument, but the Convention is not in force: %d of %d instruments are deposited"
                    .formatted(convention.depositsBy(day), EntryIntoForce.DEPOSITS_NEEDED);
        }
        return "is a Party only from " + convention.fromFor(deposit).orElseThrow();
    }

    private String whyWithoutDeposit(LocalDate day) {
        return days(InstrumentType.SIGNATURE)
                .filter(signed -> !signed.isAfter(day))
                .findFirst()
                .map(signed -> "has signed but deposited no instrument of ratification, acceptance or approval")
                .orElse("has deposited no instrument of ratification, acceptance, approval or accession");
    }

    private Stream<LocalDate> deposits() {
        return instruments.stream().filter(Instrument::binds).map(Instrument::depositedOn);
    }

    private Stream<LocalDate> days(InstrumentType type) {
        return instruments.stream().filter(i -> i.type() == type).map(Instrument::depositedOn);
    }
}
