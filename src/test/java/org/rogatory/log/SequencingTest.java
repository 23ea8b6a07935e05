package org.rogatory.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every committed act gets one place, whatever happens to those who give the places out. */
class SequencingTest {
    private static final LogKeys KEYS = new LogKeys("t.example/2026", List.of(KeyStoreFile.made("t.example/2026")));
    private static final int SMALL = 40;

    private static LogDatabase database;

    @TempDir
    Path folder;

    @BeforeAll
    static void aServer() {
        database = LogDatabase.start();
    }

    @AfterAll
    static void noServer() throws IOException {
        database.close();
    }

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

    @Test
    void aSequencerKilledAtAnyStepLeavesAWholeLogAndTheNextOneGoesOn() throws SQLException {
        var struck = 0;
        for (var after : List.of(false, true)) {
            for (var step = 1; ; step++) {
                database.request(3);
                database.request(1);
                var faults = after ? Faults.after(step, database.source()) : Faults.before(step, database.source());
                var killed = new Sequencing(faults.source(), KEYS, Optional.of(held()), SMALL);
                if (!failed(killed) && !faults.struck()) {
                    break;
                }
                struck++;
                WholeLog.of(database).assertSound(KEYS);
                placeAll(new Sequencing(database.source(), KEYS, Optional.of(held()), SMALL));
                WholeLog.of(database).assertComplete(KEYS);
            }
        }
        assertTrue(struck > 30, "struck only at " + struck);
    }

    private static boolean failed(Sequencing sequencing) {
        try {
            sequencing.next();
            return false;
        } catch (SQLException | RuntimeException e) {
            return true;
        }
    }

    @Test
    void threeAtOnceGiveEachActOnePlace() throws Exception {
        var writers = 3;
        var pool = Executors.newFixedThreadPool(2 * writers);
        var works = Stream.generate(() -> (Callable<Object>) () -> {
                    for (var i = 0; i < 30; i++) {
                        database.request(2);
                        failed(sequencing());
                    }
                    return null;
                })
                .limit(writers)
                .toList();
        for (var done : pool.invokeAll(works)) {
            done.get();
        }
        pool.shutdown();
        placeAll(sequencing());

        WholeLog.of(database).assertComplete(KEYS);
    }

    @Test
    void aRestoredBackupIsNotSigned() throws SQLException, IOException {
        database.request(5);
        placeAll(new Sequencing(database.source(), KEYS, Optional.of(held()), SMALL));
        var signed = Files.readString(folder.resolve("held"));
        database.empty();
        database.request(1);

        var refused = assertThrows(
                RefusedToSignException.class,
                () -> new Sequencing(database.source(), KEYS, Optional.of(held()), SMALL).next());

        assertTrue(refused.getMessage().contains("has 0 entries"), refused::getMessage);
        assertEquals(List.of(), WholeLog.of(database).checkpoints());
        assertEquals(signed, Files.readString(folder.resolve("held")));
    }

    private HeldCheckpoint held() {
        return new HeldCheckpoint(folder.resolve("held"), KEYS);
    }

    private static Sequencing sequencing() {
        return new Sequencing(database.source(), KEYS, Optional.empty(), SMALL);
    }

    /** Also while the server has not yet noticed that whoever held the lock is gone. */
    private static void placeAll(Sequencing sequencing) throws SQLException {
        for (var batch = sequencing.next(); batch.isEmpty() || batch.get().more(); batch = sequencing.next()) {
            Thread.onSpinWait();
        }
    }
}
