package org.rogatory.procedure.content;

import java.time.LocalDate;
import java.util.Optional;
import org.rogatory.convention.MeasureType;
import org.rogatory.procedure.act.Coded;

/** One measure as asked for, 40(3), 40(15)(d)-(f), 45(3). */
public record MeasureSought(
        @Coded Optional<String> id,
        Optional<MeasureType> type,
        Optional<String> description,
        Optional<String> particularProcedure,
        Optional<Boolean> personalData,
        Optional<String> data,
        Optional<String> relationToOffence,
        Optional<Location> location,
        Optional<String> ownerOrUser,
        Optional<Vulnerable> vulnerable,
        Optional<Period> period,
        Optional<String> justification,
        Optional<String> periodJustification,
        Optional<ByVideo> byVideo)
        implements Sought {

    /** Where the data or the system is, and who keeps it. */
    public record Location(Optional<String> custodian, Optional<String> system) {}

    /** The data is particularly vulnerable to loss or modification, 44(3). */
    public record Vulnerable(String grounds) {}

    /** The days covered; without {@code to} it is open-ended. */
    public record Period(LocalDate from, Optional<LocalDate> to) {}

    /** A hearing by videoconference: who conducts it and who attends, 40(18). */
    public record ByVideo(String conductedBy, String attendedBy) {}

    @Override
    public Optional<MeasureType> measureType() {
        return type;
    }

    @Override
    public boolean typed() {
        return type.isPresent();
    }

    @Override
    public boolean asksForPersonalData() {
        return personalData.orElse(false);
    }

    @Override
    public boolean yieldsElectronicEvidence() {
        return type.filter(t -> t.yieldsElectronicEvidence(data.isPresent())).isPresent();
    }

    boolean closedPeriod() {
        return period.flatMap(Period::to).isPresent();
    }
}
