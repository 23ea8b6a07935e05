package org.rogatory.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LargeBodiesTest {
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final int MEGABYTE = 1 << 20;

    @Test
    void aBodyThatTellsItsLengthIsRefusedBeforeItIsRead() throws IOException {
        refused(Wire.send("POST", "/test/probe", JSON + "Content-Length: " + 4 * MEGABYTE, ""));
    }

    @Test
    void aClientThatSendsItAllTheSameStillReadsTheAnswer() throws IOException {
        refused(Wire.send("POST", "/test/probe", JSON + "Content-Length: " + 4 * MEGABYTE, out -> bytes(out, 4)));
    }

    @Test
    void aBodyInChunksIsRefusedWhileItIsRead() throws IOException {
        refused(Wire.send("POST", "/test/probe", JSON + "Transfer-Encoding: chunked", out -> {
            for (var sent = 0; sent < 3; sent++) {
                out.write("100000\r\n".getBytes());
                bytes(out, 1);
                out.write("\r\n".getBytes());
            }
            out.write("0\r\n\r\n".getBytes());
        }));
    }

    @Test
    void beforeTheFrameworksWallTheAnswerIsAProblemToo() throws IOException {
        var path = "/test/probe/01890a5d-ac96-774b-bcce-b302099a8057/bytes";

        refused(Wire.send("POST", path, "Content-Type: application/octet-stream\r\nContent-Length: 99999999", ""));
    }

    @Test
    void aDocumentMayBeLargerThanJson() throws IOException {
        var path = "/test/probe/01890a5d-ac96-774b-bcce-b302099a8057/bytes";
        var headers = "Content-Type: application/octet-stream\r\nContent-Length: " + (MEGABYTE + 1);
        var answer = Wire.send("POST", path, headers, out -> {
            bytes(out, 1);
            out.write(1);
        });

        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    }

    private static void refused(String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("https://rogatory.org/problems/body-too-large"), answer);
    }

    private static void bytes(OutputStream out, int megabytes) throws IOException {
        for (var sent = 0; sent < megabytes; sent++) {
            out.write(new byte[MEGABYTE]);
        }
    }
}
