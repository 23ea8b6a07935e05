package org.rogatory.document;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.s3.S3Client;

/** An object store on loopback, a process of its own, with one empty bucket. What it held goes with it. */
public final class ObjectServer implements AutoCloseable {
    public static final String BUCKET = "documents";

    private static final Path JAR = Path.of("target", "s3mock-exec.jar");
    private static final Pattern STARTED = Pattern.compile("Tomcat started on ports? .*?(\\d+) \\(http\\)");

    private final Path folder;
    private final Process process;
    private final URI endpoint;

    private ObjectServer(Path folder, Process process, URI endpoint) {
        this.folder = folder;
        this.process = process;
        this.endpoint = endpoint;
    }

    public static ObjectServer start() throws IOException {
        var folder = Files.createTempDirectory(Path.of("target"), "object-server");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + folder,
                        "-jar",
                        JAR.toString(),
                        "--http.port=0",
                        "--server.port=0")
                .redirectErrorStream(true)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var server = new ObjectServer(folder, process, URI.create("http://127.0.0.1:" + port(process)));
        try (var client = server.client()) {
            client.createBucket(b -> b.bucket(BUCKET));
        }
        return server;
    }

    public URI endpoint() {
        return endpoint;
    }

    /** What an operator sets to have documents there. */
    public static Map<String, String> settings(URI endpoint) {
        return Map.of(
                "ROGATORY_DOCUMENTS_FOLDER", "s3://" + BUCKET,
                "rogatory.documents.endpoint", endpoint.toString(),
                "rogatory.documents.region", "eu-test-1",
                "rogatory.documents.path-style", "true",
                "rogatory.documents.access-key", "key",
                "rogatory.documents.secret-key", "secret");
    }

    S3Client client() {
        return storage(endpoint).client();
    }

    static ObjectStorage storage(URI endpoint) {
        return new ObjectStorage(
                Optional.of(endpoint), Optional.of("eu-test-1"), true, Optional.of("key"), Optional.of("secret"));
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Whatever it says afterwards is read, too, so that it never waits for a reader. */
    private static String port(Process process) throws IOException {
        var lines = process.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var started = STARTED.matcher(line);
            if (started.find()) {
                var rest = new Thread(() -> lines.lines().forEach(said -> {}));
                rest.setDaemon(true);
                rest.start();
                return started.group(1);
            }
        }
        throw new IOException("the object store does not start");
    }
}
