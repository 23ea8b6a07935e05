package org.rogatory.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.document.ObjectServer.BUCKET;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rogatory.deadline.Patience;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/** Documents as objects of a bucket. */
class ObjectStoreTest extends ByteStoreContract {
    private static ObjectServer server;
    private static S3Client client;
    private static ByteStore store;

    @BeforeAll
    static void open() throws IOException {
        server = ObjectServer.start();
        client = server.client();
        store = new ObjectStore(new Bucket(server.client(), BUCKET));
    }

    @AfterAll
    static void end() throws IOException {
        store.close();
        client.close();
        server.close();
    }

    @AfterEach
    void empty() throws IOException {
        store.forgetArrivals(LATER);
        client.listObjectsV2(b -> b.bucket(BUCKET))
                .contents()
                .forEach(item -> client.deleteObject(b -> b.bucket(BUCKET).key(item.key())));
    }

    @Override
    ByteStore store() {
        return store;
    }

    @Override
    int arriving() {
        return client.listMultipartUploads(b -> b.bucket(BUCKET)).uploads().size();
    }

    @Test
    void theSameBytesAreAsNewAsTheirLastArrivalAndNotSentAgain() throws IOException {
        keep(IMAGE);
        var first = since();
        // A store counts in seconds.
        Patience.until("another second has begun", () -> Instant.now().isAfter(first.plusSeconds(1)));
        keep(IMAGE);

        assertTrue(since().isAfter(first), () -> "as old as " + first);
        assertEquals("renewal", String.join(",", head().metadata().keySet()));
        store.remove(DIGEST, first.plusMillis(1));
        assertArrayEquals(IMAGE, bytes(DIGEST, 0));
    }

    @Test
    void bytesThatAreBeingRemovedAreNotSaidToBeKept() throws IOException {
        var mark = "removing/" + HexFormat.of().formatHex(DIGEST.bytes()) + "/somebody";
        client.putObject(b -> b.bucket(BUCKET).key(mark), RequestBody.empty());
        assertThrows(UnreachableException.class, () -> keep(IMAGE));
        store.forgetArrivals(LATER);
        keep(IMAGE);
        assertArrayEquals(IMAGE, bytes(DIGEST, 0));
    }

    @Test
    void whoRemovesLeavesNoMark() throws IOException {
        keep(IMAGE);
        store.remove(DIGEST, LONG_AGO);
        store.remove(DIGEST, LATER);
        assertEquals(List.of(), client.listObjectsV2(b -> b.bucket(BUCKET)).contents());
    }

    @Test
    void whatLiesInTheBucketBesideIsLeftAlone() throws IOException {
        keep(IMAGE);
        client.putObject(b -> b.bucket(BUCKET).key("kept/README"), RequestBody.fromString("Whose is this?"));
        assertEquals(List.of(DIGEST), keptBefore(LATER));
    }

    @Test
    void aStoreThatDoesNotAnswerIsToldFromOneThatHasNothing() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        try (var gone =
                ObjectServer.storage(URI.create("http://127.0.0.1:" + port)).bucket(BUCKET)) {
            assertThrows(UnreachableException.class, () -> new ObjectStore(gone).find(DIGEST));
        }
    }

    @Test
    void aBucketThatIsNotThereIsNotReached() {
        var missing = new ObjectStore(new Bucket(client, "missing"));
        assertThrows(UnreachableException.class, missing::reach);
        assertThrows(
                UnreachableException.class,
                () -> missing.receive(new ByteArrayInputStream(IMAGE), DIGEST, 19)
                        .keep());
    }

    private static Instant since() {
        return head().lastModified();
    }

    private static HeadObjectResponse head() {
        return client.headObject(
                b -> b.bucket(BUCKET).key("kept/" + HexFormat.of().formatHex(DIGEST.bytes())));
    }
}
