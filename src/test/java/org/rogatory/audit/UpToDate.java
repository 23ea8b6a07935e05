package org.rogatory.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.arc.Arc;
import java.sql.SQLException;

/** Brings what auditors ask up to all acts there are. */
final class UpToDate {
    private static final String PLACE = """
            insert into log_entry (log_position, entry, request_id, act_number, head)
            select (select coalesce(max(log_position) + 1, 0) from log_entry)
                + row_number() over (order by a.recorded_at, a.request_id, a.act_number) - 1,
                a.digest, a.request_id, a.act_number, false from act a
            where not exists (select 1 from log_entry e where e.request_id = a.request_id
                and e.act_number = a.act_number and not e.head)
            """;

    private UpToDate() {}

    static void now() {
        Kept.change(PLACE);
        takeUp();
    }

    static void takeUp() {
        try {
            while (following().takeUp()) {
                // until nothing is left
            }
            assertFalse(following().takeUp());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Following following() {
        return Arc.container().instance(Following.class).get();
    }
}
