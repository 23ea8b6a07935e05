package org.rogatory.document;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Takes a file in and gives it out over HTTP: no digest, no token, no database, but it waits for the disk. */
final class PlainServer {
    private static final int BUFFER = 128 * 1024;

    private PlainServer() {}

    /** Its argument is the file; it prints its port and serves until it is killed. */
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            if (exchange.getRequestMethod().equals("PUT")) {
                take(exchange, file);
            } else {
                give(exchange, file);
            }
        });
        server.start();
        System.out.println(server.getAddress().getPort());
    }

    private static void take(HttpExchange exchange, Path file) throws IOException {
        try (var from = exchange.getRequestBody();
                var to = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var buffer = new byte[BUFFER];
            for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                to.write(ByteBuffer.wrap(buffer, 0, read));
            }
            to.force(true);
        }
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private static void give(HttpExchange exchange, Path file) throws IOException {
        exchange.sendResponseHeaders(200, Files.size(file));
        try (var from = Files.newInputStream(file);
                var to = exchange.getResponseBody()) {
            var buffer = new byte[BUFFER];
            for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                to.write(buffer, 0, read);
            }
        }
    }
}
