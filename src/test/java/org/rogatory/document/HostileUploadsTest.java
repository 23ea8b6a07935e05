package org.rogatory.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.TestIssuer;
import org.rogatory.chain.Digest;
import org.rogatory.http.Wire;
import org.rogatory.scenario.Api;
import org.rogatory.scenario.Dossier;

/** Bytes that end too early, that never end, and that are more than they seem. */
@QuarkusTest
@WithTestResource(TestIssuer.class)
class HostileUploadsTest {
    private static final String VIETNAM = "vn-central";
    private static final Api API = new Api(VIETNAM);
    private static final long TEN_GIBIBYTES = 10L << 30;
    private static final int WITHIN_THE_LIMIT = 1_000_000;
    private static final int SOME = 300_000;

    private Dossier request;

    @BeforeEach
    void draft() {
        request = Dossier.ofStoredData(VIETNAM, "fr-central", "fr");
    }

    @Test
    void anUploadThatEndsTooEarlyIsNone() throws IOException {
        var document = Carrier.of(request, VIETNAM, SOME);

        try (var socket = new Socket("localhost", port())) {
            socket.getOutputStream()
                    .write("PUT %s HTTP/1.1\r\nHost: x\r\n%s\r\n\r\n"
                            .formatted(document.content(), headers(SOME))
                            .getBytes(US_ASCII));
            socket.getOutputStream().write(document.bytes(), 0, SOME / 2);
        }

        assertFalse(document.hasArrived());
        assertEquals(404, API.get(document.content()).statusCode());
        assertEquals(200, API.send(document.content(), document.bytes()).statusCode());
        assertArrayEquals(document.bytes(), API.get(document.content()).asByteArray());
    }

    @Test
    void whatIsLongerThanRegisteredIsNotReadToItsEnd() throws IOException {
        var document = Carrier.of(request, VIETNAM, 100);

        var answer = put(document.content(), WITHIN_THE_LIMIT, SOME);

        assertTrue(answer.startsWith("HTTP/1.1 400") && answer.contains("more than the 100"), answer);
        assertFalse(document.hasArrived());
    }

    @Test
    void whatIsOverTheLimitIsNotReadAtAll() throws IOException {
        var profile = Map.of(
                "name",
                "disk.img",
                "mediaType",
                "application/octet-stream",
                "size",
                TEN_GIBIBYTES,
                "sha256",
                Digest.of().toString(),
                "medium",
                "A disk");
        var registered = API.post("/v1/requests/" + request.id() + "/documents", profile);
        assertEquals(201, registered.statusCode(), registered::asString);
        var path = "/v1/requests/%s/documents/%s/content"
                .formatted(request.id(), Api.json(registered).path("id").asText());

        var answer = put(path, TEN_GIBIBYTES, 0);

        assertTrue(answer.startsWith("HTTP/1.1 413") && answer.contains("body-too-large"), answer);
    }

    /** Detected by its first bytes, and kept as it is: fifty megabytes would not fit into the limit. */
    @Test
    void anArchiveIsNeverOpened() throws IOException {
        var document = Carrier.of(request, VIETNAM, bomb());

        var answer = Api.json(API.send(document.content(), document.bytes()));

        assertEquals("application/zip", answer.path("detectedType").asText(), answer::toString);
        assertArrayEquals(document.bytes(), API.get(document.content()).asByteArray());
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            zip.putNextEntry(new ZipEntry("../../bomb"));
            for (var megabytes = 0; megabytes < 50; megabytes++) {
                zip.write(new byte[1_000_000]);
            }
        }
        return bytes.toByteArray();
    }

    /** Announces so many bytes and sends fewer. */
    private static String put(String path, long announced, int sent) throws IOException {
        return Wire.send("PUT", path, headers(announced), out -> out.write(new byte[sent]));
    }

    private static String headers(long announced) {
        return "Authorization: %s\r\nContent-Type: a/b\r\nContent-Length: %d"
                .formatted(TestIssuer.bearer(VIETNAM), announced);
    }

    private static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", int.class);
    }
}
