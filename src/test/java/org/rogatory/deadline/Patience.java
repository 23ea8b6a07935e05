package org.rogatory.deadline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what other processes do in their own time: as short as possible, and not for ever. */
public final class Patience {
    private static final Duration AT_MOST = Duration.ofMinutes(2);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private Patience() {}

    public static void until(String what, Callable<Boolean> happened) {
        var end = System.nanoTime() + AT_MOST.toNanos();
        while (!answer(happened)) {
            assertTrue(System.nanoTime() < end, () -> "in vain: " + what);
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    private static boolean answer(Callable<Boolean> happened) {
        try {
            return happened.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
