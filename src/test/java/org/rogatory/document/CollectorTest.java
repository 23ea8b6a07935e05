package org.rogatory.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.chain.Digest;
import org.rogatory.request.DocumentCustody;
import org.rogatory.scenario.Api;

/** Bytes that no document has any more are collected, and no others. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class CollectorTest {
    private static final Api VIETNAM = new Api("vn-central");
    private static final Clock NOW = Clock.systemUTC();
    private static final Clock IN_TWO_DAYS = Clock.offset(NOW, Duration.ofDays(2));

    @Inject
    ByteStore store;

    @Inject
    DocumentCustody custody;

    @Test
    void bytesGoWithTheLastDocumentThatHasThem() throws IOException {
        var bytes = UUID.randomUUID().toString().getBytes(UTF_8);
        var one = draftWith(bytes);
        var another = draftWith(bytes);

        delete(one);
        collect(IN_TWO_DAYS);
        assertEquals(true, isStored(bytes));
        delete(another);
        collect(NOW);
        assertEquals(true, isStored(bytes));
        collect(IN_TWO_DAYS);
        assertEquals(false, isStored(bytes));
    }

    @Test
    void bytesThatWereKeptBeforeTheServiceDiedAreCollectedLater() throws IOException {
        var bytes = UUID.randomUUID().toString().getBytes(UTF_8);
        try (var arrival = store.receive(new ByteArrayInputStream(bytes), Digest.of(bytes), bytes.length)) {
            arrival.keep();
        }
        collect(NOW);
        assertEquals(true, isStored(bytes));
        collect(IN_TWO_DAYS);
        assertEquals(false, isStored(bytes));
    }

    private void collect(Clock clock) throws IOException {
        new Collector(store, custody, clock).run();
    }

    private boolean isStored(byte[] bytes) throws IOException {
        return store.find(Digest.of(bytes)).isPresent();
    }

    private static String draftWith(byte[] bytes) {
        var draft = VIETNAM.post("/v1/requests", Map.of("kind", "STORED_DATA_ACCESS"));
        var path = "/v1/requests/" + Api.json(draft).path("id").asText();
        var profile = Map.of(
                "name",
                "a",
                "mediaType",
                "a/b",
                "size",
                bytes.length,
                "sha256",
                Digest.of(bytes).toString());
        var document =
                Api.json(VIETNAM.post(path + "/documents", profile)).path("id").asText();
        VIETNAM.send(path + "/documents/" + document + "/content", bytes).then().statusCode(200);
        return path;
    }

    private static void delete(String draft) {
        VIETNAM.delete(draft).then().statusCode(204);
    }
}
