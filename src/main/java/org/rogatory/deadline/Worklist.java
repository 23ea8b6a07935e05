package org.rogatory.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.rogatory.access.Caller;
import org.rogatory.http.Cursors;
import org.rogatory.http.Page;
import org.rogatory.procedure.Days;

/** What waits for a caller: overdue first, then what is expedited, then by due date. */
@ApplicationScoped
@Transactional
public class Worklist {
    private final WorklistRows rows;
    private final Cursors cursors;
    private final Clock clock;

    Worklist(WorklistRows rows, Cursors cursors, Clock clock) {
        this.rows = rows;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** All pages of one reading are of the day on which it began: what becomes overdue meanwhile does not move. */
    Page<WorklistItem> of(Caller caller, WorklistFilter filter) {
        var binding = "worklist " + caller.name() + " " + filter.text();
        var after = filter.cursor().map(c -> WorklistPlace.of(cursors.open(c, binding)));
        var day = after.map(WorklistPlace::day).orElse(today());
        var found = rows.find(caller, filter, day, after, filter.limit() + 1);
        return Page.of(
                found,
                filter.limit(),
                last -> cursors.seal(WorklistPlace.of(day, last).toString(), binding));
    }

    private LocalDate today() {
        return Days.of(clock.instant());
    }
}
