package org.rogatory.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process that takes in what comes on its standard input, tells how far it has come, and then waits to be killed. */
final class Uploading {
    static final String RECEIVED = "received";
    static final String KEPT = "kept";

    private Uploading() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var store = new FileStore(Path.of(arguments[0]));
        var arrival = store.receive(System.in, KilledUploadTest.DIGEST, Long.MAX_VALUE);
        if (arguments[1].equals(KEPT)) {
            arrival.keep();
        }
        System.out.println(arguments[1]);
        new CountDownLatch(1).await();
    }
}
