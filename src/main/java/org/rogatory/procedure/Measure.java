package org.rogatory.procedure;

import java.util.Optional;
import org.rogatory.convention.MeasureType;

/**
 * One thing asked for inside a request, 40(3); in confiscation and return a property item, 50, 52.
 *
 * @param type its type under 40(3); none for a property item
 * @param personalData personal data is asked for, 36
 * @param decidedOnce it was refused or postponed once, whatever became of it later
 */
public record Measure(
        String id, Optional<MeasureType> type, boolean personalData, MeasureStatus status, boolean decidedOnce) {

    static Measure asked(String id, Optional<MeasureType> type, boolean personalData) {
        return new Measure(id, type, personalData, MeasureStatus.OPEN, false);
    }

    /** Whether it is of this type. */
    public boolean is(MeasureType asked) {
        return type.filter(asked::equals).isPresent();
    }

    /** Whether it is a power of 44 to 46, which 24(4) puts under a domestic authorization. */
    public boolean needsDomesticAuthorization() {
        return type.filter(MeasureType::needsDomesticAuthorization).isPresent();
    }

    /** What it becomes by a delivery: property was traced, anything else was executed. */
    public MeasureStatus delivered() {
        return type.isPresent() ? MeasureStatus.EXECUTED : MeasureStatus.TRACED;
    }

    /** It was settled by a delivery, and can be delivered anew. */
    public boolean wasDelivered() {
        return status == delivered();
    }

    Measure as(MeasureStatus next) {
        boolean decided = next == MeasureStatus.POSTPONED || next == MeasureStatus.REFUSED;
        return new Measure(id, type, personalData, next, decidedOnce || decided);
    }
}
