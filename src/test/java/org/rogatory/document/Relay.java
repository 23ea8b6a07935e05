package org.rogatory.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The way to a server, which can be cut and mended. */
final class Relay implements AutoCloseable {
    private final URI to;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    Relay(URI to) throws IOException {
        this.to = to;
        door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        port = door.getLocalPort();
        serve(door);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    void cut() throws IOException {
        door.close();
        for (var socket : open) {
            socket.close();
        }
        open.clear();
    }

    void mend() throws IOException {
        door = new ServerSocket();
        door.setReuseAddress(true);
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        serve(door);
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private void serve(ServerSocket from) {
        start(() -> {
            while (!from.isClosed()) {
                var near = from.accept();
                open.add(near);
                var far = new Socket(to.getHost(), to.getPort());
                open.add(far);
                start(() -> near.getInputStream().transferTo(far.getOutputStream()), near, far);
                start(() -> far.getInputStream().transferTo(near.getOutputStream()), near, far);
            }
        });
    }

    @FunctionalInterface
    private interface Work {
        void go() throws IOException;
    }

    /** Until either end is gone; then both are. */
    private static void start(Work work, Socket... ends) {
        var thread = new Thread(() -> {
            try {
                work.go();
            } catch (IOException cut) {
                // That is how it ends.
            }
            for (var end : ends) {
                close(end);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
