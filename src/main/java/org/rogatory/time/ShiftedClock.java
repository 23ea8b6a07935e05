package org.rogatory.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The system's clock plus the ISO 8601 duration that a file holds at this moment: tests of the packaged product. */
final class ShiftedClock extends Clock {
    private final Path file;

    ShiftedClock(Path file) {
        this.file = file;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(shift());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Legal days are days in UTC");
    }

    private Duration shift() {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (NoSuchFileException notYetWritten) {
            return Duration.ZERO;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
