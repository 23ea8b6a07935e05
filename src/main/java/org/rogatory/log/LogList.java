package org.rogatory.log;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.rogatory.access.Caller;
import org.rogatory.http.Cursors;
import org.rogatory.http.Page;
import org.rogatory.http.Paging;
import org.rogatory.problem.ProblemException;
import org.rogatory.request.Viewers;

/** The entries of the log, page by page. */
@Singleton
final class LogList {
    private final LogReading log;
    private final Cursors cursors;

    LogList(LogReading log, Cursors cursors) {
        this.log = log;
        this.cursors = cursors;
    }

    /** @throws ProblemException 400 for a position before the first, or the cursor of another list */
    Page<LogEntryView> page(Caller caller, Optional<Long> from, Paging paging) {
        if (from.filter(position -> position < 0).isPresent()) {
            throw ProblemException.invalidParameter("from", "must be a position, from 0 on");
        }
        var binding = "log entries " + caller.name() + " " + from;
        var first = paging.cursor()
                .map(cursor -> Long.parseLong(cursors.open(cursor, binding)))
                .or(() -> from)
                .orElse(0L);
        var found = log.list(first, paging.limit() + 1, Viewers.of(caller));
        return Page.of(found, paging.limit(), last -> cursors.seal(Long.toString(last.position() + 1), binding));
    }
}
