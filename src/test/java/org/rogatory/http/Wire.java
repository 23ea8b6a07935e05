package org.rogatory.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import org.eclipse.microprofile.config.ConfigProvider;

/** HTTP as a client writes it that does not keep the rules. */
public final class Wire {
    private static final int SILENCE = 3_000;

    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    private Wire() {}

    public static String send(String method, String path, String headers, String body) throws IOException {
        return send(method, path, headers, out -> out.write(body.getBytes(ISO_8859_1)));
    }

    public static String send(String method, String path, String headers, Body body) throws IOException {
        var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", int.class);
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(SILENCE);
            var out = socket.getOutputStream();
            out.write("%s %s HTTP/1.1\r\nHost: x\r\n%s\r\n\r\n"
                    .formatted(method, path, headers)
                    .getBytes(ISO_8859_1));
            body.write(out);
            out.flush();
            return answer(socket);
        }
    }

    private static String answer(Socket socket) throws IOException {
        var answer = new ByteArrayOutputStream();
        var in = socket.getInputStream();
        try {
            int one;
            do {
                one = in.read();
                answer.write(one);
            } while (one >= 0 && one != '}');
        } catch (SocketTimeoutException | SocketException ended) {
            // what came until then is the answer
        }
        return answer.toString(ISO_8859_1);
    }
}
