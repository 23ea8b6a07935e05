package org.rogatory.log;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.log.SequencingTest.KEYS;
import static org.rogatory.log.SequencingTest.placeAll;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.request.Together;
import org.rogatory.store.Sql;

/**
 * What the log costs sixteen writers, measured beside the same writers without it: the statements of an act alone, for
 * then nothing of the service hides the log.
 */
class ThroughputTest {
    private static final int WRITERS = 16;
    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final Duration PROMISED = Duration.ofSeconds(10);
    private static final String ACT =
            "insert into act values (?, ?, 'X', ?, ?, ?); insert into act_content values (?, ?, ?, ?)";
    private static final String NOTED =
            "; insert into act_without_place (recorded_at, request_id, act_number) values (?, ?, ?)";
    private static final byte[] FACTS = new byte[600];

    private final LogDatabase database = LogDatabase.shared();
    private final AtomicReference<Duration> worst = new AtomicReference<>(Duration.ZERO);

    @BeforeEach
    void anEmptyLog() {
        database.empty();
    }

    @Test
    void sixteenWritersHardlyNoticeTheLog() throws Exception {
        var without = 0L;
        var with = 0L;
        for (var round = 0; round < ROUNDS; round++) {
            without += acts(false);
            with += withASequencer();
        }
        placeAll(sequencing(database.source()));

        var log = WholeLog.of(database);
        assertTrue(log.waiting() == 0
                && log.places().stream().filter(p -> !p.head()).count() == with);
        assertTrue(worst.get().compareTo(PROMISED) < 0, () -> "later than promised: " + worst);
        System.out.printf(
                "%d writers: %d acts without the log, %d with it, ratio %.2f; worst lag %d ms%n",
                WRITERS, without, with, (double) with / without, worst.get().toMillis());
        assertTrue(with * 2 > without, "the log takes more than half of the throughput");
    }

    private long withASequencer() throws Exception {
        var clockwork = Executors.newSingleThreadScheduledExecutor();
        var sequencing = sequencing(database.kept());
        clockwork.scheduleWithFixedDelay(() -> sequence(sequencing), 0, 500, TimeUnit.MILLISECONDS);
        try {
            return acts(true);
        } finally {
            clockwork.shutdown();
            clockwork.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private void sequence(Sequencing sequencing) {
        var more = true;
        while (more) {
            var began = System.nanoTime();
            var batch = sequencing.next().orElseThrow();
            var waited = batch.waited().plusNanos(System.nanoTime() - began);
            if (batch.acts() > 0) {
                worst.accumulateAndGet(waited, (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
            more = batch.more();
        }
    }

    private static Sequencing sequencing(DataSource source) {
        return new Sequencing(source, KEYS, Optional.empty(), 1000);
    }

    /** As many as all writers do in a round, each on requests of its own. */
    private long acts(boolean log) throws Exception {
        var done = new AtomicLong();
        var over = new AtomicBoolean();
        var clock = Executors.newSingleThreadScheduledExecutor();
        Together.times(WRITERS, i -> {
            if (i == 0) {
                clock.schedule(() -> over.set(true), ROUND.toMillis(), TimeUnit.MILLISECONDS);
            }
            return done.addAndGet(write(log, over));
        });
        clock.shutdown();
        return done.get();
    }

    private long write(boolean log, AtomicBoolean over) {
        var request = database.request(0);
        try (var connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            var number = 0;
            while (!over.get()) {
                number++;
                act(connection, request, number, log);
                connection.commit();
            }
            return number;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What ActLedger and its callers send for one act, and with the log one row more on the same journey. */
    private static void act(Connection connection, UUID request, int number, boolean log) throws SQLException {
        var sql = new Sql(connection);
        sql.row(row -> row.getInt(1), "select head_number from request where id = ? for update", request);
        var digest = LogDatabase.digest(request, number).bytes();
        var at = OffsetDateTime.now(ZoneOffset.UTC);
        var act = new Object[] {request, number, at, FACTS, digest, request, number, digest, FACTS};
        if (log) {
            sql.change(
                    ACT + NOTED,
                    Stream.concat(Stream.of(act), Stream.of(at, request, number))
                            .toArray());
        } else {
            sql.change(ACT, act);
        }
        sql.change("update request set head_number = ?, head_digest = ? where id = ?", number, digest, request);
    }
}
