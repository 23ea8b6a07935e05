package org.rogatory.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.chain.Digest;

/** A process killed (SIGKILL) during an upload leaves nothing that anybody finds; the next one collects the rest. */
class KilledUploadTest {
    private static final byte[] BYTES = "b".repeat(1_000_000).getBytes(UTF_8);
    static final Digest DIGEST = Digest.of(BYTES);

    @TempDir
    Path folder;

    private Process process;

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void inTheMiddle() throws Exception {
        start(Uploading.RECEIVED);
        process.getOutputStream().write(BYTES);
        process.getOutputStream().flush();
        // The first of the pieces in which it writes: it has begun, and is not at the end.
        while (bytesArriving() == 0) {
            Thread.onSpinWait();
        }
        kill();
        assertNothingIsFoundAndTheRestIsCollected();
    }

    @Test
    void onceAllBytesAreThere() throws Exception {
        startAndSendAll(Uploading.RECEIVED);
        kill();
        assertEquals(BYTES.length, bytesArriving());
        assertNothingIsFoundAndTheRestIsCollected();
    }

    @Test
    void onceTheyAreKept() throws Exception {
        startAndSendAll(Uploading.KEPT);
        kill();
        var after = new FileStore(folder);
        try (var found = after.find(DIGEST).orElseThrow().from(0)) {
            assertArrayEquals(BYTES, found.readAllBytes());
        }
        try (var kept = after.keptBefore(Instant.now().plusSeconds(60))) {
            assertEquals(List.of(DIGEST), kept.toList());
        }
    }

    private void assertNothingIsFoundAndTheRestIsCollected() throws IOException {
        var after = new FileStore(folder);
        assertEquals(Optional.empty(), after.find(DIGEST));
        try (var kept = after.keptBefore(Instant.now().plusSeconds(60))) {
            assertEquals(List.of(), kept.toList());
        }
        assertEquals(1, arriving().size());
        after.forgetArrivals(Instant.now().plusSeconds(60));
        assertEquals(List.of(), arriving());
    }

    private void startAndSendAll(String until) throws IOException {
        start(until);
        try (var to = process.getOutputStream()) {
            to.write(BYTES);
        }
        assertEquals(until, process.inputReader().readLine());
    }

    private void start(String until) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Uploading.class.getName(),
                        folder.toString(),
                        until)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private long bytesArriving() throws IOException {
        long bytes = 0;
        for (var file : arriving()) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private List<Path> arriving() throws IOException {
        if (!Files.exists(folder.resolve("arriving"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve("arriving"))) {
            return files.toList();
        }
    }
}
