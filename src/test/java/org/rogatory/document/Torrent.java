package org.rogatory.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Random;
import org.rogatory.chain.Digest;

/** Very many bytes: the same million of them again and again, none of which is kept where they come from or go to. */
record Torrent(long size) {
    private static final byte[] PIECE = piece();

    Digest digest() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (long at = 0; at < size; at += PIECE.length) {
                sha256.update(PIECE, 0, length(at));
            }
            return Digest.ofBytes(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Seconds until the answer is there. */
    double put(String to, String headers) throws IOException {
        var began = System.nanoTime();
        try (var socket = connected(to)) {
            begin(socket, "PUT", to, headers + "Content-Type: a/b\r\nContent-Length: " + size + "\r\n");
            var body = socket.getOutputStream();
            for (long at = 0; at < size; at += PIECE.length) {
                body.write(PIECE, 0, length(at));
            }
            assertTrue(head(socket.getInputStream()).startsWith("HTTP/1.1 20"));
        }
        return seconds(began);
    }

    /** Seconds until all of it is there, and nothing else. */
    double get(String from, String headers) throws IOException {
        var began = System.nanoTime();
        try (var socket = connected(from)) {
            begin(socket, "GET", from, headers);
            var body = new BufferedInputStream(socket.getInputStream(), 1);
            assertTrue(head(body).startsWith("HTTP/1.1 200"));
            var read = new byte[PIECE.length];
            for (long at = 0; at < size; at += PIECE.length) {
                assertEquals(length(at), body.readNBytes(read, 0, length(at)));
                assertEquals(-1, Arrays.mismatch(read, 0, length(at), PIECE, 0, length(at)));
            }
            assertEquals(-1, body.read());
        }
        return seconds(began);
    }

    private int length(long at) {
        return (int) Math.min(PIECE.length, size - at);
    }

    private static Socket connected(String to) throws IOException {
        var address = URI.create(to);
        return new Socket(address.getHost(), address.getPort());
    }

    private static void begin(Socket socket, String method, String to, String headers) throws IOException {
        var head = "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n"
                .formatted(method, URI.create(to).getPath(), headers);
        socket.getOutputStream().write(head.getBytes(ISO_8859_1));
    }

    /** One by one: what follows is the body. */
    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var next = in.read();
            assertTrue(next >= 0, head::toString);
            head.append((char) next);
        }
        return head.toString();
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static byte[] piece() {
        var piece = new byte[1_000_000];
        new Random(1).nextBytes(piece);
        return piece;
    }
}
