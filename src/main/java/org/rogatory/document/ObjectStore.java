package org.rogatory.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rogatory.chain.Digest;

/**
 * Documents as objects of one bucket: {@code kept/abcd…}, by the digest in hexadecimal. Under {@code removing/abcd…/} lies
 * a mark while bytes are being removed: a store has no rename by which they could first be put aside.
 */
final class ObjectStore implements ByteStore {
    private static final String KEPT = "kept/";
    private static final String REMOVING = "removing/";
    private static final Pattern KEY = Pattern.compile(KEPT + "([0-9a-f]{64})");
    /** Beyond 5 GiB an object cannot be copied in one request, and so not be renewed. */
    private static final long RENEWABLE = 5L * 1024 * 1024 * 1024;

    private final Bucket bucket;

    ObjectStore(Bucket bucket) {
        this.bucket = bucket;
    }

    @Override
    public Arrival receive(InputStream bytes, Digest awaited, long atMost) throws IOException {
        var key = key(awaited);
        if (bucket.find(key).filter(there -> isRenewable(there, atMost)).isPresent()) {
            var nowhere = Channels.newChannel(OutputStream.nullOutputStream());
            return new ObjectArrival(awaited, Copy.of(bytes, nowhere, atMost), () -> bucket.renew(key), () -> {});
        }
        var parts = new Parts(bucket, key, atMost);
        try {
            return new ObjectArrival(awaited, Copy.of(bytes, parts, atMost), parts::publish, parts::close);
        } catch (IOException | RuntimeException e) {
            close(parts, e);
            throw e;
        }
    }

    @Override
    public Optional<StoredBytes> find(Digest digest) throws IOException {
        return bucket.find(key(digest)).map(StoredObject::new);
    }

    @Override
    public Stream<Digest> keptBefore(Instant instant) throws IOException {
        return bucket.list(KEPT)
                .filter(item -> item.since().isBefore(instant))
                .map(item -> KEY.matcher(item.key()))
                .filter(name -> name.matches())
                .map(name -> Digest.ofBytes(HexFormat.of().parseHex(name.group(1))));
    }

    /**
     * Who keeps the same bytes meanwhile first keeps and then looks for a mark; here the mark comes first, and the look
     * after: one of both sees the other. If the store fails in between, the mark stays, for who knows what it still does.
     */
    @Override
    public void remove(Digest digest, Instant keptBefore) throws IOException {
        var mark = marks(digest) + UUID.randomUUID();
        bucket.put(mark, new byte[0], 0);
        if (bucket.find(key(digest))
                .filter(item -> item.since().isBefore(keptBefore))
                .isPresent()) {
            bucket.delete(key(digest));
        }
        bucket.delete(mark);
    }

    @Override
    public void forgetArrivals(Instant before) throws IOException {
        for (var begun : (Iterable<Bucket.Begun>)
                bucket.begun(KEPT).filter(b -> b.since().isBefore(before))::iterator) {
            bucket.abort(begun.key(), begun.upload());
        }
        for (var mark : (Iterable<Bucket.Item>)
                bucket.list(REMOVING).filter(m -> m.since().isBefore(before))::iterator) {
            bucket.delete(mark.key());
        }
    }

    @Override
    public void reach() throws IOException {
        bucket.reach();
    }

    @Override
    public void close() {
        bucket.close();
    }

    private static boolean isRenewable(Bucket.Item there, long size) {
        return there.size() == size && size <= RENEWABLE;
    }

    private static String key(Digest digest) {
        return KEPT + HexFormat.of().formatHex(digest.bytes());
    }

    private static String marks(Digest digest) {
        return REMOVING + HexFormat.of().formatHex(digest.bytes()) + "/";
    }

    private static void close(Parts parts, Exception because) {
        try {
            parts.close();
        } catch (UnreachableException e) {
            // The collector takes them.
            because.addSuppressed(e);
        }
    }

    /** What is done at last with bytes that have arrived. */
    @FunctionalInterface
    private interface Step {
        void go() throws IOException;
    }

    private final class ObjectArrival implements Arrival {
        private final Digest awaited;
        private final Copy copy;
        private final Step publish;
        private final Step forget;

        ObjectArrival(Digest awaited, Copy copy, Step publish, Step forget) {
            this.awaited = awaited;
            this.copy = copy;
            this.publish = publish;
            this.forget = forget;
        }

        @Override
        public Copy copy() {
            return copy;
        }

        @Override
        public void keep() throws IOException {
            copy.checkIs(awaited);
            publish.go();
            if (bucket.hasAny(marks(awaited))) {
                throw new UnreachableException("these bytes are being removed");
            }
        }

        @Override
        public void close() throws IOException {
            forget.go();
        }
    }

    private final class StoredObject implements StoredBytes {
        private final Bucket.Item item;

        StoredObject(Bucket.Item item) {
            this.item = item;
        }

        @Override
        public long size() {
            return item.size();
        }

        @Override
        public InputStream from(long offset) throws IOException {
            return offset < item.size() ? bucket.read(item.key(), offset) : InputStream.nullInputStream();
        }
    }
}
