package org.rogatory.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.access.TestIssuer;
import org.rogatory.chain.Digest;
import org.rogatory.deadline.Patience;
import org.rogatory.deadline.SecondInstance;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;
import org.rogatory.scenario.PostgresServer;
import org.rogatory.scenario.TimeMachine;

/** The packaged product killed (SIGKILL) while documents come: no act rests on bytes that are not there. */
@QuarkusIntegrationTest
@WithTestResource(TestIssuer.class)
@WithTestResource(TimeMachine.class)
@WithTestResource(PostgresServer.class)
class KilledServiceIT {
    private static final String VIETNAM = "vn-central";
    private static final int SIZE = 4 * 1024 * 1024;

    @TempDir
    Path folder;

    @AfterEach
    void home() {
        TimeMachine.home();
    }

    @Test
    void noDocumentHasBytesThatAreNotThereAndNoActRefersToThem() throws Exception {
        var request = Dossier.ofStoredData(VIETNAM, "fr-central", "fr");
        var given = Dossier.ofStoredData(VIETNAM, "fr-central", "fr");
        var halfway = Carrier.of(request, VIETNAM, SIZE);
        var unanswered = Carrier.of(request, VIETNAM, SIZE);
        var abandoned = Carrier.of(given, VIETNAM, SIZE);

        killedWhile(halfway, unanswered, abandoned);

        assertEquals(1, files("arriving").size(), "what came of the one");
        assertEquals(2, kept(unanswered, abandoned), "the others' bytes, which nobody was told of");
        for (var document : List.of(halfway, unanswered)) {
            assertFalse(document.hasArrived());
        }
        request.requesting().mayNot(Deeds.submit()).because("documents-there", "40(14)");
        new Api(VIETNAM).delete("/v1/requests/" + given.id()).then().statusCode(204);

        try (var again = SecondInstance.start(settings())) {
            assertEquals(404, halfway.fetchedFrom(again.address()).statusCode());
            for (var document : List.of(halfway, unanswered)) {
                assertEquals(200, document.sentTo(again.address()).statusCode());
            }
            request.requesting().does(Deeds.submit());
            TimeMachine.daysPass(2);
            Patience.until("the rest is collected", () -> files("arriving").isEmpty() && kept(abandoned) == 0);
            for (var document : List.of(halfway, unanswered)) {
                assertArrayEquals(
                        document.bytes(), document.fetchedFrom(again.address()).asByteArray());
            }
        }
    }

    /** Of the first half the bytes; of the others all, but not the row that would say so. */
    private void killedWhile(Carrier halfway, Carrier... unanswered) throws Exception {
        try (var locked = locked(unanswered);
                var service = SecondInstance.start(settings());
                var connection = begun(halfway, URI.create(service.address()))) {
            for (var document : unanswered) {
                CompletableFuture.runAsync(() -> document.sentTo(service.address()));
            }
            Patience.until("bytes are on their way", () -> arriving() > 0 && kept(unanswered) == unanswered.length);
            service.kill();
            assertFalse(connection.isClosed() || locked.isClosed());
        }
    }

    private static Connection locked(Carrier... documents) throws SQLException {
        var connection = PostgresServer.connection();
        connection.setAutoCommit(false);
        try (var lock = connection.prepareStatement("select 1 from document where id = any (?) for update")) {
            var ids = Stream.of(documents).map(d -> UUID.fromString(d.id())).toArray();
            lock.setArray(1, connection.createArrayOf("uuid", ids));
            lock.execute();
        }
        return connection;
    }

    /** A caller that sends half of what it announces, and then nothing. */
    private static Socket begun(Carrier document, URI to) throws IOException {
        var socket = new Socket(to.getHost(), to.getPort());
        var head = ("PUT %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\n"
                        + "Content-Type: a/b\r\nContent-Length: %d\r\n\r\n")
                .formatted(document.content(), TestIssuer.bearer(VIETNAM), SIZE);
        socket.getOutputStream().write(head.getBytes(US_ASCII));
        socket.getOutputStream().write(document.bytes(), 0, SIZE / 2);
        socket.getOutputStream().flush();
        return socket;
    }

    private Map<String, String> settings() {
        return Map.of("ROGATORY_DOCUMENTS_FOLDER", folder.toString(), "rogatory.documents.collect-every", "1s");
    }

    private int kept(Carrier... documents) throws IOException {
        var names = files("kept").stream()
                .map(file -> file.getFileName().toString())
                .toList();
        return (int) Stream.of(documents)
                .map(Carrier::digest)
                .map(Digest::bytes)
                .map(HexFormat.of()::formatHex)
                .filter(names::contains)
                .count();
    }

    private long arriving() throws IOException {
        long bytes = 0;
        for (var file : files("arriving")) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private List<Path> files(String below) throws IOException {
        try (var files = Files.walk(folder.resolve(below))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
