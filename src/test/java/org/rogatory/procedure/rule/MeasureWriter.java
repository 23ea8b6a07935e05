package org.rogatory.procedure.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.rogatory.convention.MeasureType;
import org.rogatory.procedure.content.MeasureSought;
import org.rogatory.procedure.content.MeasureSought.Location;
import org.rogatory.procedure.content.MeasureSought.Period;
import org.rogatory.procedure.content.MeasureSought.Vulnerable;

/** One measure, complete for its type until a test takes something out (null is nothing). */
final class MeasureWriter {
    String id;
    MeasureType type;
    String description = "Copy of the disk image";
    boolean personalData;
    String data = "The disk image";
    String relationToOffence = "The server issued the commands.";
    Location location = new Location(Optional.of("Hosting provider"), Optional.empty());
    String ownerOrUser = "Customer 88213";
    Vulnerable vulnerable;
    Period period = new Period(LocalDate.of(2026, 4, 1), Optional.of(LocalDate.of(2026, 4, 30)));
    String justification = "Nothing else identifies the operators.";
    String periodJustification = "They connect weekly.";

    MeasureWriter(String id, MeasureType type) {
        this.id = id;
        this.type = type;
    }

    MeasureSought measure() {
        return new MeasureSought(
                Optional.ofNullable(id),
                Optional.ofNullable(type),
                Optional.ofNullable(description),
                Optional.empty(),
                Optional.of(personalData),
                Optional.ofNullable(data),
                Optional.ofNullable(relationToOffence),
                Optional.ofNullable(location),
                Optional.ofNullable(ownerOrUser),
                Optional.ofNullable(vulnerable),
                Optional.ofNullable(period),
                Optional.ofNullable(justification),
                Optional.ofNullable(periodJustification),
                Optional.empty());
    }
}
