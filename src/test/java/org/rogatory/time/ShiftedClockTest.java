package org.rogatory.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShiftedClockTest {
    @Test
    void theFileIsReadEachTime(@TempDir Path folder) throws IOException {
        var file = folder.resolve("shift");
        var clock = new ShiftedClock(file);

        assertTrue(clock.instant().isBefore(Instant.now().plusSeconds(60)));
        Files.writeString(file, "P30D\n");
        assertTrue(clock.instant().isAfter(Instant.now().plus(Duration.ofDays(29))));
    }
}
