package org.rogatory.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;

@QuarkusTest
class IdempotencyTest {
    private static final Instant NOW = Instant.parse("2026-04-02T08:00:00Z");
    private static final byte[] PRINT = {1, 2, 3};
    private static final Remembered ANSWER =
            new Remembered(201, Optional.of("/v1/x"), Optional.of("\"8\""), Optional.empty());

    private final Idempotency idempotency;
    private final IdempotencyKey key =
            new IdempotencyKey("alice", "POST", "/a", UUID.randomUUID().toString());

    IdempotencyTest(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    @Test
    void theFirstAnswerIsGivenAgain() {
        assertEquals(Optional.empty(), act(NOW));
        assertEquals(Optional.of(ANSWER), act(NOW.plus(Duration.ofDays(6))));
    }

    @Test
    void anotherRequestMayNotTakeTheKey() {
        act(NOW);

        var refusal = assertThrows(ProblemException.class, () -> claim(key, new byte[] {9}, NOW));
        assertEquals(ProblemType.IDEMPOTENCY_KEY_REUSED, refusal.problem().type());
    }

    @Test
    void anotherCallersKeyNeverAnswers() {
        act(NOW);

        assertEquals(Optional.empty(), claim(new IdempotencyKey("bob", "POST", "/a", key.text()), PRINT, NOW));
    }

    @Test
    void afterAWeekTheKeyIsForgotten() {
        act(NOW);

        assertEquals(Optional.empty(), act(NOW.plus(Duration.ofDays(8))));
    }

    @Test
    void aFailedAttemptLeavesNothing() {
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    idempotency.claim(key, PRINT, NOW);
                    throw new IllegalStateException("refused");
                }));

        assertEquals(Optional.empty(), act(NOW));
    }

    @Test
    void aTwinThatTakesTooLongIsToldOf() throws Exception {
        var claimed = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var threads = Executors.newSingleThreadExecutor();
        var first = threads.submit(() -> QuarkusTransaction.requiringNew().call(() -> hold(claimed, done)));
        claimed.await(20, TimeUnit.SECONDS);

        var refusal = assertThrows(ProblemException.class, () -> act(NOW));
        done.countDown();
        assertEquals(Optional.empty(), first.get());
        assertEquals(ProblemType.REQUEST_IN_PROGRESS, refusal.problem().type());
        assertEquals(Optional.of(ANSWER), act(NOW));
        threads.shutdown();
    }

    private Optional<Remembered> hold(CountDownLatch claimed, CountDownLatch done) throws InterruptedException {
        var before = idempotency.claim(key, PRINT, NOW);
        claimed.countDown();
        done.await(20, TimeUnit.SECONDS);
        idempotency.remember(key, ANSWER);
        return before;
    }

    private Optional<Remembered> act(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = idempotency.claim(key, PRINT, now);
            if (before.isEmpty()) {
                idempotency.remember(key, ANSWER);
            }
            return before;
        });
    }

    private Optional<Remembered> claim(IdempotencyKey other, byte[] fingerprint, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> idempotency.claim(other, fingerprint, now));
    }
}
