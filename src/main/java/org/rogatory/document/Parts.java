package org.rogatory.document;

import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/** What arrives for an object, sent on in parts and published all at once; what fits into one part, in one. */
final class Parts implements WritableByteChannel {
    /** S3 wants 5 MiB at least, and 10,000 of them at most. */
    private static final long PART = 8L * 1024 * 1024;

    private static final int MOST_PARTS = 10_000;

    private final Bucket bucket;
    private final String key;
    private final ByteBuffer part;
    private final List<CompletedPart> sent = new ArrayList<>();
    private String upload = "";

    Parts(Bucket bucket, String key, long atMost) {
        this.bucket = bucket;
        this.key = key;
        var parts = Math.max(PART, (atMost + MOST_PARTS - 1) / MOST_PARTS);
        this.part = ByteBuffer.allocate(Math.toIntExact(Math.min(parts, atMost)));
    }

    @Override
    public int write(ByteBuffer bytes) throws UnreachableException {
        if (!part.hasRemaining()) {
            send();
        }
        var taken = Math.min(part.remaining(), bytes.remaining());
        part.put(bytes.slice().limit(taken));
        bytes.position(bytes.position() + taken);
        return taken;
    }

    /** From now on the object is there. */
    void publish() throws UnreachableException {
        if (upload.isEmpty()) {
            bucket.put(key, part.array(), part.position());
            return;
        }
        if (part.position() > 0) {
            send();
        }
        bucket.complete(key, upload, sent);
        upload = "";
    }

    /** What was not published is not there, and takes no room. */
    @Override
    public void close() throws UnreachableException {
        if (!upload.isEmpty()) {
            bucket.abort(key, upload);
            upload = "";
        }
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    private void send() throws UnreachableException {
        if (upload.isEmpty()) {
            upload = bucket.begin(key);
        }
        sent.add(bucket.part(key, upload, sent.size() + 1, part.array(), part.position()));
        part.clear();
    }
}
