package org.rogatory.deadline;

import java.time.LocalDate;
import java.util.UUID;

/** A place in a worklist as it stood on a day: behind which item the next page begins. */
record WorklistPlace(LocalDate day, int late, int ordinary, LocalDate due, UUID request, String item) {
    /** Sorts what has no day behind everything that has one. */
    static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    private static final String BETWEEN = "/";

    static WorklistPlace of(LocalDate day, WorklistItem last) {
        return new WorklistPlace(
                day,
                last.overdue() ? 0 : 1,
                last.expedited() ? 0 : 1,
                last.dueOn().orElse(NO_DAY),
                last.request(),
                last.item());
    }

    static WorklistPlace of(String text) {
        var parts = text.split(BETWEEN);
        return new WorklistPlace(
                LocalDate.parse(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                LocalDate.parse(parts[3]),
                UUID.fromString(parts[4]),
                parts[5]);
    }

    @Override
    public String toString() {
        return String.join(BETWEEN, "" + day, "" + late, "" + ordinary, "" + due, "" + request, item);
    }
}
