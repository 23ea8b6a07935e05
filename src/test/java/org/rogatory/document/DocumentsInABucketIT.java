package org.rogatory.document;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.deadline.Patience;
import org.rogatory.deadline.SecondInstance;
import org.rogatory.scenario.Deed;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Dossier;
import org.rogatory.scenario.PostgresServer;
import org.rogatory.scenario.TimeMachine;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The packaged product with its documents in an object store: for a caller, nothing is different. */
@QuarkusIntegrationTest
@WithTestResource(TestIssuer.class)
@WithTestResource(TimeMachine.class)
@WithTestResource(PostgresServer.class)
class DocumentsInABucketIT {
    private static final String VIETNAM = "vn-central";
    /** Two parts of an object. */
    private static final int LARGE = 9 * 1024 * 1024;

    private static ObjectServer server;
    private static S3Client bucket;
    private static Relay way;
    private static SecondInstance service;

    @BeforeAll
    static void start() throws IOException {
        server = ObjectServer.start();
        bucket = server.client();
        way = new Relay(server.endpoint());
        var settings = new HashMap<>(ObjectServer.settings(way.address()));
        settings.put("rogatory.documents.request-quota", "10M");
        settings.put("rogatory.documents.collect-every", "1s");
        service = SecondInstance.start(settings);
    }

    @AfterAll
    static void end() throws IOException {
        service.close();
        way.close();
        bucket.close();
        server.close();
    }

    @AfterEach
    void home() {
        TimeMachine.home();
    }

    @Test
    void bytesComeInAndGoOutAndNoOthers() {
        var request = draft();
        var large = Carrier.of(request, VIETNAM, LARGE);
        var other = large.bytes().clone();
        other[LARGE - 1]++;

        assertEquals(400, large.sentTo(service.address(), other).statusCode());
        assertEquals(
                400,
                large.sentTo(service.address(), Arrays.copyOf(other, LARGE - 1)).statusCode());
        assertEquals(404, large.fetchedFrom(service.address()).statusCode());
        assertNothingArrives();
        assertEquals(200, large.sentTo(service.address()).statusCode());
        assertEquals(200, large.sentTo(service.address()).statusCode());

        assertArrayEquals(large.bytes(), large.fetchedFrom(service.address()).asByteArray());
        var part = Carrier.asking(VIETNAM)
                .header("Range", "bytes=%d-%d".formatted(LARGE - 3, LARGE - 2))
                .get(URI.create(service.address() + large.content()));
        assertEquals(206, part.statusCode());
        assertArrayEquals(Arrays.copyOfRange(large.bytes(), LARGE - 3, LARGE - 1), part.asByteArray());
        var more = Carrier.of(request, VIETNAM, LARGE);
        more.sentTo(service.address()).then().statusCode(413).body("detail", containsString("" + LARGE));
        assertNothingArrives();
        request.requesting().mayNot(Deeds.submit()).because("documents-there", "40(14)");
    }

    @Test
    void whatIsErasedOrCutOffIsCollectedAndNothingElse() {
        var request = draft();
        var erased = Carrier.of(request, VIETNAM, 100);
        erased.sentTo(service.address()).then().statusCode(200);
        request.requesting().does(Deeds.submit());
        var other = draft();
        var held = Carrier.of(other, VIETNAM, 100);
        held.sentTo(service.address()).then().statusCode(200);
        bucket.createMultipartUpload(b -> b.bucket(ObjectServer.BUCKET).key("kept/" + "0".repeat(64)));
        request.as("vn-registrar")
                .does(Deed.of("ERASE_CONTENT").with("acts", List.of(1)).with("ground", "Article 36"));

        TimeMachine.daysPass(2);

        Patience.until("it is collected", () -> !isStored(erased) && begun() == 0);
        assertTrue(isStored(held));
        assertArrayEquals(held.bytes(), held.fetchedFrom(service.address()).asByteArray());
    }

    @Test
    void whileTheStoreIsNotReachedCallersAreToldToComeBackAndNothingIsLost() throws IOException {
        var request = draft();
        var before = Carrier.of(request, VIETNAM, 100);
        var large = Carrier.of(request, VIETNAM, LARGE);
        before.sentTo(service.address()).then().statusCode(200);
        assertEquals(200, readiness());

        way.cut();
        for (var answer : List.of(large.sentTo(service.address()), before.fetchedFrom(service.address()))) {
            answer.then()
                    .statusCode(503)
                    .header("Retry-After", "10")
                    .contentType("application/problem+json")
                    .body("type", is("https://rogatory.org/problems/unavailable"));
        }
        assertEquals(503, readiness());
        assertFalse(large.hasArrived());
        assertTrue(before.hasArrived());

        way.mend();
        large.sentTo(service.address()).then().statusCode(200);
        assertArrayEquals(before.bytes(), before.fetchedFrom(service.address()).asByteArray());
        assertArrayEquals(large.bytes(), large.fetchedFrom(service.address()).asByteArray());
        assertEquals(200, readiness());
    }

    private static Dossier draft() {
        return Dossier.ofStoredData(VIETNAM, "fr-central", "fr");
    }

    private static int readiness() {
        return RestAssured.get(URI.create(service.management() + "/q/health/ready"))
                .statusCode();
    }

    private static void assertNothingArrives() {
        assertEquals(0, begun());
    }

    private static int begun() {
        return bucket.listMultipartUploads(b -> b.bucket(ObjectServer.BUCKET))
                .uploads()
                .size();
    }

    private static boolean isStored(Carrier document) {
        var key = "kept/" + HexFormat.of().formatHex(document.digest().bytes());
        return bucket.listObjectsV2(b -> b.bucket(ObjectServer.BUCKET)).contents().stream()
                .map(S3Object::key)
                .anyMatch(key::equals);
    }
}
