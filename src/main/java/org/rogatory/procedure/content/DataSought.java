package org.rogatory.procedure.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Data that is to be preserved or provided, and the time from which it stems, 41(3), 42(3)(c). */
public record DataSought(Optional<String> description, Optional<Instant> from, Optional<Instant> to) {

    /** Data is named, each piece by a description. */
    static boolean isDescribed(List<DataSought> data) {
        return !data.isEmpty() && data.stream().allMatch(d -> d.description().isPresent());
    }
}
