package org.rogatory.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.log.SequencingTest.KEYS;
import static org.rogatory.log.SequencingTest.SMALL;
import static org.rogatory.log.SequencingTest.placeAll;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.proof.Checkpoint;
import org.rogatory.request.Together;
import org.rogatory.store.Sql;

/** Sequencers die at each of their steps, alone and together: no act is without a place for it, and none has two. */
class KilledSequencerTest {
    private static final int WRITES = 15;
    private static final int STEPS = 60;

    private final LogDatabase database = LogDatabase.shared();

    @TempDir
    Path folder;

    @BeforeEach
    void anEmptyLog() {
        database.empty();
    }

    /** Before a step is done, and after it was done without the answer: at a commit, that is all the difference. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void killedAtAnyStepItLeavesAWholeLogAndTheNextOneGoesOn(boolean after) throws SQLException {
        database.request(300);
        placeAll(sequencing(database.source()));
        var step = 1;
        while (killedAt(step, after)) {
            step++;
        }
        assertTrue(step > 20, "only %d steps".formatted(step));
        WholeLog.of(database).assertComplete(KEYS);
        System.out.printf(
                "sequencer killed %s each of %d steps, the log is whole%n", after ? "after" : "before", step - 1);
    }

    private boolean killedAt(int step, boolean after) throws SQLException {
        database.request(2);
        var faults = after ? Faults.after(step, database.source()) : Faults.before(step, database.source());
        var before = WholeLog.of(database);
        failed(sequencing(faults.source()));
        var struck = WholeLog.of(database);
        assertTrue(
                struck.places().size() == before.places().size() || struck.waiting() == 0,
                "wholly or not at all, at step " + step);
        assertEquals(struck.places().size(), struck.newest().size());
        placeAll(sequencing(database.source()));
        assertHeld();
        if (step % 10 == 0) {
            WholeLog.of(database).assertComplete(KEYS);
        }
        return faults.struck();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void atOnceAndDyingTheyGiveEachActOnePlace(int many) throws Exception {
        var dead = new AtomicInteger();
        var seed = new Random().nextLong();
        System.out.printf("%d sequencers at once, seed %d%n", many, seed);
        Together.times(2 * many, i -> i < many ? write() : sequenceAndDie(new Random(seed + i), dead));
        placeAll(sequencing(database.source()));

        WholeLog.of(database).assertComplete(KEYS);
        assertHeld();
        assertTrue(dead.get() > 0, "nobody died");
    }

    private int write() {
        for (var i = 0; i < WRITES; i++) {
            database.request(3);
        }
        return WRITES;
    }

    private int sequenceAndDie(Random random, AtomicInteger dead) {
        for (var i = 0; i < WRITES; i++) {
            var step = 1 + random.nextInt(STEPS);
            var faults = random.nextBoolean()
                    ? Faults.before(step, database.source())
                    : Faults.after(step, database.source());
            failed(sequencing(faults.source()));
            dead.addAndGet(faults.struck() ? 1 : 0);
        }
        return WRITES;
    }

    /** Nobody is right about having the lock but who has it: two who both believe so get no position twice. */
    @Test
    void whoHasLostTheLockWithoutKnowingMeetsTheKeyOfThePositions() throws SQLException {
        database.request(5);
        try (var connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            var deposed = new StoredTree(new Sql(connection));
            var waiting = new Outbox(new Sql(connection)).first(SMALL);
            placeAll(sequencing(database.source()));

            var refused = assertThrows(
                    Sql.FailedException.class,
                    () -> deposed.append(0, waiting.stream().map(Entry::of).toList()));

            assertEquals("23505", ((SQLException) refused.getCause()).getSQLState());
        }
        WholeLog.of(database).assertComplete(KEYS);
    }

    private void assertHeld() {
        var held = new HeldCheckpoint(folder.resolve("held"), KEYS).read().orElseThrow();
        assertEquals(
                WholeLog.of(database).newest().size(),
                Checkpoint.parse(held.text()).size());
    }

    private Sequencing sequencing(DataSource source) {
        return new Sequencing(source, KEYS, Optional.of(new HeldCheckpoint(folder.resolve("held"), KEYS)), SMALL);
    }

    private static boolean failed(Sequencing sequencing) {
        try {
            sequencing.next();
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }
}
