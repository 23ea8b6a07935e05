package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.request.Desk.FR;
import static org.rogatory.request.Desk.VN;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;

/**
 * A statement is planned when it is first asked. Without the name of its one column it is planned each time anew, and
 * the plans are all kept, and all compared with the next one.
 */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class PlansTest {
    private static final String PROCEDURE = "/v1/procedures/STORED_DATA_ACCESS";

    private final SessionFactory database;
    private final DueActs due;

    PlansTest(SessionFactory database, DueActs due) {
        this.database = database;
        this.due = due;
    }

    @AfterEach
    void countNoMore() {
        database.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void whatWasAskedBeforeIsNotPlannedAnew() {
        everything();
        database.getStatistics().setStatisticsEnabled(true);
        database.getStatistics().clear();
        everything();
        assertEquals(0, database.getStatistics().getQueryPlanCacheMissCount());
    }

    private void everything() {
        var request = Cases.concluded();
        VN.seen("/v1/requests");
        FR.seen("/v1/worklist");
        FR.history(request);
        VN.seen(Desk.path(request) + "/related");
        VN.seen(Desk.path(request) + "/retrievals");
        var digest = VN.get(PROCEDURE).header("ETag").replace("\"", "");
        VN.seen(PROCEDURE + "?version=" + digest);
        due.awaitingTime(LocalDate.EPOCH, UUID.fromString(Cases.UNKNOWN), 1);
    }
}
