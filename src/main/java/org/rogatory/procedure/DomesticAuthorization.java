package org.rogatory.procedure;

import java.time.LocalDate;
import java.util.List;

/** The days for which a domestic authority allowed the use of a power for these measures, 24(4). */
public record DomesticAuthorization(int act, List<String> measures, LocalDate validFrom, LocalDate validUntil) {

    /** Whether it covers the measure from the first of these days to the last. */
    public boolean covers(String measure, LocalDate from, LocalDate to) {
        return measures.contains(measure) && lasts(from, to);
    }

    /** Whether it is in force from the first of these days to the last. */
    public boolean lasts(LocalDate from, LocalDate to) {
        return !from.isBefore(validFrom) && !to.isAfter(validUntil);
    }
}
