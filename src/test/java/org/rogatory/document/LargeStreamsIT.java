package org.rogatory.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.access.TestIssuer;
import org.rogatory.deadline.SecondInstance;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.Dossier;
import org.rogatory.scenario.PostgresServer;
import org.rogatory.scenario.TimeMachine;

/**
 * A document far larger than the memory that the packaged product may use for it, up and down, beside a plain server that
 * does the least. How large it is says {@code -Drogatory.documents.bytes}, and how fast it must be {@code …pace}.
 */
@QuarkusIntegrationTest
@WithTestResource(TestIssuer.class)
@WithTestResource(TimeMachine.class)
@WithTestResource(PostgresServer.class)
class LargeStreamsIT {
    private static final String VIETNAM = "vn-central";
    private static final long EXTRA_HEAP = 32L * 1024 * 1024;
    /** Of the plain server's pace. Half of it is the aim, on a machine that does nothing else; a build's rarely is. */
    private static final double LEAST = Double.parseDouble(System.getProperty("rogatory.documents.pace", "0.2"));

    private static final Torrent TORRENT = new Torrent(Long.getLong("rogatory.documents.bytes", 256L * 1024 * 1024));
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    @TempDir
    Path folder;

    @Test
    void itGoesThroughThirtyTwoMebibytesOfHeapNotMuchSlowerThanThroughAPlainServer() throws Exception {
        var request = Dossier.ofStoredData(VIETNAM, "fr-central", "fr");
        long atRest;
        try (var service = SecondInstance.start(settings(), List.of())) {
            new Torrent(1000).put(registered(service, request, new Torrent(1000)), authorized());
            atRest = liveHeap(service.pid());
        }
        var plain = plainServer();
        try (var service = SecondInstance.start(settings(), limited(atRest + EXTRA_HEAP))) {
            var document = registered(service, request, TORRENT);
            var there = "http://127.0.0.1:" + plain.inputReader().readLine() + "/";
            // The first time both of them are still being compiled.
            pace(there, document);
            var pace = pace(there, document).best(pace(there, document));
            System.out.printf(
                    "%d bytes, live heap at rest %d MiB and 32 more allowed: %s%n", TORRENT.size(), atRest >> 20, pace);
            assertTrue(pace.up() >= LEAST && pace.down() >= LEAST, pace::toString);
        } finally {
            plain.destroyForcibly().waitFor();
        }
    }

    /** Of a plain server: how much of its pace is kept, and the seconds in which the document went up and down. */
    private record Pace(double up, double down, double secondsUp, double secondsDown) {

        /** Whatever else the machine did meanwhile made it slower. */
        Pace best(Pace other) {
            return new Pace(
                    Math.max(up, other.up),
                    Math.max(down, other.down),
                    Math.min(secondsUp, other.secondsUp),
                    Math.min(secondsDown, other.secondsDown));
        }
    }

    private static Pace pace(String plain, String document) throws IOException {
        var plainUp = TORRENT.put(plain, "");
        var up = TORRENT.put(document, authorized());
        var plainDown = TORRENT.get(plain, "");
        var down = TORRENT.get(document, authorized());
        return new Pace(plainUp / up, plainDown / down, up, down);
    }

    /** Serial, since in so little room another collector never stops, and with room of its own for what is no heap. */
    private static List<String> limited(long heap) {
        return List.of("-XX:+UseSerialGC", "-Xmx" + heap, "-XX:MaxDirectMemorySize=128m");
    }

    private String registered(SecondInstance service, Dossier request, Torrent bytes) {
        var path = service.address() + "/v1/requests/" + request.id() + "/documents";
        var profile = Map.of(
                "name",
                "disk.img",
                "mediaType",
                "application/octet-stream",
                "size",
                bytes.size(),
                "sha256",
                bytes.digest().toString());
        var answer = Carrier.asking(VIETNAM)
                .contentType(ContentType.JSON)
                .body(profile)
                .post(URI.create(path));
        assertEquals(201, answer.statusCode(), answer::asString);
        return path + "/" + Api.json(answer).path("id").asText() + "/content";
    }

    private static String authorized() {
        return "Authorization: " + TestIssuer.bearer(VIETNAM) + "\r\n";
    }

    private Map<String, String> settings() {
        return Map.of(
                "ROGATORY_DOCUMENTS_FOLDER", folder.resolve("documents").toString(),
                "rogatory.documents.inline-limit", "8G",
                "rogatory.documents.request-quota", "8G");
    }

    private Process plainServer() throws IOException {
        return new ProcessBuilder(
                        java("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlainServer.class.getName(),
                        folder.resolve("plain").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** What is still needed after a full collection, in bytes. */
    private static long liveHeap(long pid) throws IOException {
        var jcmd = new ProcessBuilder(java("jcmd"), Long.toString(pid), "GC.class_histogram").start();
        var said = new String(jcmd.getInputStream().readAllBytes());
        var total = TOTAL.matcher(said);
        assertTrue(total.find(), said);
        return Long.parseLong(total.group(1));
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }
}
