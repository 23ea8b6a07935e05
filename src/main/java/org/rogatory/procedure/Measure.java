package org.rogatory.procedure;

import org.rogatory.convention.MeasureType;

/**
 * One thing asked for inside a request, 40(3).
 *
 * @param personalData personal data is asked for, 36
 * @param decidedOnce it was refused or postponed once, whatever became of it later
 */
public record Measure(String id, MeasureType type, boolean personalData, MeasureStatus status, boolean decidedOnce) {

    static Measure asked(String id, MeasureType type, boolean personalData) {
        return new Measure(id, type, personalData, MeasureStatus.OPEN, false);
    }

    Measure as(MeasureStatus next) {
        boolean decided = next == MeasureStatus.POSTPONED || next == MeasureStatus.REFUSED;
        return new Measure(id, type, personalData, next, decidedOnce || decided);
    }
}
