package org.rogatory.procedure;

import org.rogatory.convention.MeasureType;

/** One thing asked for inside a request, 40(3); {@code personalData} when personal data is asked for, 36. */
public record Measure(String id, MeasureType type, boolean personalData, MeasureStatus status) {
    Measure as(MeasureStatus next) {
        return new Measure(id, type, personalData, next);
    }
}
