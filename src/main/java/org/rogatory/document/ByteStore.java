package org.rogatory.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.chain.Digest;

/** Where the bytes of documents lie, each once, under its SHA-256: what lies there is never overwritten. */
interface ByteStore {

    /**
     * Reads to the end. Nobody finds the bytes before they are kept.
     *
     * @param awaited what they have to be, else they cannot be kept
     * @throws TooLongException when there are more than that many; nothing of them is left
     */
    Arrival receive(InputStream bytes, Digest awaited, long atMost) throws IOException;

    Optional<StoredBytes> find(Digest digest) throws IOException;

    /** What was kept before that instant, in no order. To be closed. */
    Stream<Digest> keptBefore(Instant instant) throws IOException;

    /** Does away with it, if it was not kept anew since that instant. */
    void remove(Digest digest, Instant keptBefore) throws IOException;

    /** Does away with what began to arrive before that instant and was never kept. */
    void forgetArrivals(Instant before) throws IOException;

    /** Whether it can be worked with now: if not, this fails. */
    void reach() throws IOException;

    /** The service ends. */
    void close() throws IOException;

    /** Bytes that have arrived; closing them without keeping forgets them. */
    interface Arrival extends AutoCloseable {
        /** What was learned of them on the way. */
        Copy copy();

        /**
         * From now on they are found, also after a loss of power.
         *
         * @throws IllegalStateException when they are not the ones that were awaited
         */
        void keep() throws IOException;

        @Override
        void close() throws IOException;
    }

    /** Bytes that lie there. */
    interface StoredBytes {
        /** In bytes. */
        long size();

        /** From the offset to the end. */
        InputStream from(long offset) throws IOException;
    }

    /** More bytes than may come. */
    final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLongException(long atMost) {
            super("more than " + atMost + " bytes");
        }
    }
}
