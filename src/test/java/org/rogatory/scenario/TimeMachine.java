package org.rogatory.scenario;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;

/** Sets the service's clock, in this process and in the packaged product alike: by the file that it reads each time. */
public final class TimeMachine implements QuarkusTestResourceLifecycleManager {
    /** One for each process of the tests. */
    private static final Path FILE =
            Path.of("target", "clock-shift-" + ProcessHandle.current().pid()).toAbsolutePath();

    private static final LocalTime OPENING = LocalTime.of(9, 0);

    @Override
    public Map<String, String> start() {
        home();
        FILE.toFile().deleteOnExit();
        return Map.of("rogatory.clock.shift-file", FILE.toString());
    }

    @Override
    public void stop() {
        home();
    }

    /** It becomes nine in the morning of that day, UTC. */
    public static void itIs(String day) {
        shift(Duration.between(
                Instant.now(), LocalDate.parse(day).atTime(OPENING).toInstant(ZoneOffset.UTC)));
    }

    public static void daysPass(int days) {
        shift(shift().plusDays(days));
    }

    public static LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    public static Instant now() {
        return Instant.now().plus(shift());
    }

    /** Back to the machine's own time. */
    public static void home() {
        shift(Duration.ZERO);
    }

    private static Duration shift() {
        try {
            return Duration.parse(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void shift(Duration shift) {
        try {
            Files.createDirectories(FILE.getParent());
            var next = Files.writeString(FILE.resolveSibling(FILE.getFileName() + ".next"), shift.toString());
            // The service reads at any moment: never half a line.
            Files.move(next, FILE, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
