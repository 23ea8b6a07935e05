package org.rogatory.request;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many who do the same at the same moment. */
public final class Together {
    private Together() {}

    /** @param attempt what the one with this number (from 0) does */
    public static <T> List<T> times(int many, IntFunction<T> attempt) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(many);
        try {
            var ready = new CountDownLatch(many);
            var running = IntStream.range(0, many)
                    .mapToObj(i -> threads.submit(waiting(ready, () -> attempt.apply(i))))
                    .toList();
            var answers = new ArrayList<T>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Callable<T> waiting(CountDownLatch ready, Callable<T> attempt) {
        return () -> {
            ready.countDown();
            ready.await();
            return attempt.call();
        };
    }
}
