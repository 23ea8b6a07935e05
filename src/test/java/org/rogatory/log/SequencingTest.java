package org.rogatory.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every committed act gets one place, whatever happens to those who give the places out. */
class SequencingTest {
    static final String ORIGIN = "t.example/2026";
    static final LogKeys KEYS = keys(KeyStoreFile.made(ORIGIN));
    static final int SMALL = 40;

    private final LogDatabase database = LogDatabase.shared();

    @BeforeEach
    void anEmptyLog() {
        database.empty();
    }

    @Test
    void anEmptyLogIsSignedToo() throws SQLException {
        sequencing().next();

        WholeLog.of(database).assertComplete(KEYS);
        assertEquals(0, WholeLog.of(database).newest().size());
    }

    @Test
    void actsOfManyRequestsGetTheirPlacesBatchAfterBatch() throws SQLException {
        for (var round = 0; round < 4; round++) {
            Stream.of(1, 7, 100, 3).forEach(database::request);
            placeAll(sequencing());
        }
        WholeLog.of(database).assertComplete(KEYS);
        assertTrue(WholeLog.of(database).places().size() > 444, "beside each batch's acts stand heads");
    }

    @Test
    void whatHasNothingNewIsNotSignedAgain() throws SQLException {
        database.request(1);
        placeAll(sequencing());
        placeAll(sequencing());
        assertEquals(1, WholeLog.of(database).checkpoints().size());
    }

    @Test
    void actsOfAReleaseWithoutALogAreFoundAtTheStart() throws SQLException {
        var old = database.request(0);
        database.actOfOldRelease(old, 1);
        database.actOfOldRelease(old, 2);
        placeAll(sequencing());
        assertEquals(0, WholeLog.of(database).places().size());

        sequencing().reconcile();
        placeAll(sequencing());
        sequencing().reconcile();

        WholeLog.of(database).assertComplete(KEYS);
    }

    @Test
    void anActThatWaitsThoughItHasAPlaceStopsNobody() throws SQLException {
        var request = database.request(1);
        placeAll(sequencing());
        database.execute("insert into act_without_place (recorded_at, request_id, act_number)"
                + " select recorded_at, request_id, act_number from act");
        database.act(request, 2);

        placeAll(sequencing());

        WholeLog.of(database).assertComplete(KEYS);
    }

    private Sequencing sequencing() {
        return new Sequencing(database.source(), KEYS, Optional.empty(), SMALL);
    }

    static LogKeys keys(LogKey... keys) {
        return new LogKeys(ORIGIN, List.of(keys));
    }

    /** Also while the server has not yet noticed that whoever held the lock is gone. */
    static void placeAll(Sequencing sequencing) throws SQLException {
        for (var batch = sequencing.next(); batch.isEmpty() || batch.get().more(); batch = sequencing.next()) {
            Thread.onSpinWait();
        }
    }
}
