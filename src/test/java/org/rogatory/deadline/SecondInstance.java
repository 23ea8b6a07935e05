package org.rogatory.deadline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged product once more, with all settings of the first instance, on ports of its own. */
public final class SecondInstance implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path LOG = Path.of("target", "second-instance.log");
    /** What the test's resources told the first instance stands in the test's own properties. */
    private static final List<String> TOLD = List.of("ROGATORY_", "rogatory.", "mp.jwt.");

    private static final Pattern API = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final Pattern MANAGEMENT = Pattern.compile("Management interface listening on http://[^:]+:(\\d+)");

    private final Process process;

    private SecondInstance(Process process) {
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** It is up, and works. */
    public static SecondInstance start(Map<String, String> more) throws IOException {
        var options = System.getProperty("quarkus.test.arg-line", "").split(" ");
        return start(
                more, Stream.of(options).filter(option -> !option.isEmpty()).toList());
    }

    /** With these options of the Java machine, and no others. */
    public static SecondInstance start(Map<String, String> more, List<String> options) throws IOException {
        var settings = new TreeMap<>(Map.of("quarkus.http.port", "0", "quarkus.management.port", "0"));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> TOLD.stream().anyMatch(name::startsWith))
                .forEach(name -> settings.put(name, System.getProperty(name)));
        settings.putAll(more);
        var instance = new SecondInstance(new ProcessBuilder(command(settings, options))
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start());
        try {
            Patience.until("the second instance is up", instance::isUp);
            return instance;
        } catch (Throwable e) {
            instance.close();
            throw e;
        }
    }

    private static List<String> command(Map<String, String> settings, List<String> options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", JAR.toString()));
        return command;
    }

    private boolean isUp() {
        assertTrue(process.isAlive(), this::log);
        return log().contains("Listening on");
    }

    /** Where it serves the API, without a path. */
    public String address() {
        return address(API);
    }

    /** Where it tells its health and its metrics. */
    public String management() {
        return address(MANAGEMENT);
    }

    public long pid() {
        return process.pid();
    }

    /** As by kill -9. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private String address(Pattern listening) {
        var found = listening.matcher(log());
        assertTrue(found.find(), this::log);
        return "http://127.0.0.1:" + found.group(1);
    }

    String log() {
        try {
            return Files.readString(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
