package org.rogatory.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.chain.Commitment;
import org.rogatory.chain.Digest;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.MerkleHash;
import org.rogatory.proof.Note;
import org.rogatory.proof.NoteSigner;
import org.rogatory.verify.OtherKey;

/** A bundle is written while it is read: what has been written is not held. */
class BundleWriterTest {
    private static final String LOG = "rogatory.example/2026";
    private static final int CONTENT = 10_000;

    private final NoteSigner signer = OtherKey.of(LOG);
    private final Written out = new Written();
    private final Set<Digest> named = new HashSet<>();
    private BundledRequest.Documents documents = digest -> BundledDocument.absent("LOST");

    /** Whoever writes a million acts has none of them left. */
    @Test
    void noActIsAskedForBeforeTheLastOneIsWritten() throws IOException {
        var acts = new Acts(300);

        BundleWriter.write(source(acts), out);

        assertEquals(300, acts.given);
        assertTrue(out.hasEnd());
        assertTrue(acts.mostHeld < 3 * CONTENT, () -> acts.mostHeld + " bytes were held");
    }

    /** A document as large as this would not go into the memory of the tests twice. */
    @Test
    void noDocumentIsHeld() throws IOException {
        var size = 600_000_000L;
        named.add(Digest.NONE);
        documents = digest -> BundledDocument.given(() -> new Zeros(size));
        var counted = new CountingStream();

        BundleWriter.write(source(new Acts(1)), counted);

        assertTrue(counted.size > size, () -> counted.size + " bytes were written");
        assertTrue(counted.largest < 1 << 20, () -> counted.largest + " bytes at once");
    }

    @Test
    void aBundleThatWouldBeTooLargeBreaksOffBeforeItIs() {
        named.add(Digest.NONE);
        documents = digest -> BundledDocument.given(() -> new Zeros(1L << 32));
        var counted = new CountingStream();

        assertThrows(IOException.class, () -> BundleWriter.write(source(new Acts(1)), counted));
        assertTrue(counted.size < 1 << 20, () -> counted.size + " bytes were written");
    }

    @Test
    void noSettingAsksForMoreThanAnArchiveCanHave() {
        Exports.check(3L << 30);
        assertThrows(ConfigurationException.class, () -> Exports.check((3L << 30) + 1));
    }

    @Test
    void whatBreaksOffHasNoEnd() {
        var acts = new Acts(3) {
            @Override
            public BundledAct next() {
                if (given == 2) {
                    throw new IllegalStateException("the database is gone");
                }
                return super.next();
            }
        };

        assertThrows(IllegalStateException.class, () -> BundleWriter.write(source(acts), out));
        assertTrue(out.size() > CONTENT);
        assertFalse(out.hasEnd());
    }

    private BundleSource source(Acts acts) {
        var body = new Checkpoint(LOG, 0, MerkleHash.EMPTY).encode();
        var opening = new BundleOpening(
                LOG,
                Instant.EPOCH,
                new BundleScope.OfRequest(UUID.randomUUID()),
                List.of(signer.key()),
                List.of(),
                new Note(body, List.of(signer.sign(body))),
                Optional.empty());
        return new BundleSource() {
            @Override
            public BundleOpening opening() {
                return opening;
            }

            @Override
            public Iterator<BundledRequest> requests() {
                return List.of(new BundledRequest(UUID.randomUUID(), acts, Optional.empty(), documents))
                        .iterator();
            }
        };
    }

    private class Acts implements BundledRequest.Acts {
        private final int all;
        int given;
        long mostHeld;

        Acts(int all) {
            this.all = all;
        }

        @Override
        public boolean hasNext() {
            return given < all;
        }

        @Override
        public BundledAct next() {
            mostHeld = Math.max(mostHeld, (long) given * CONTENT - out.size());
            given++;
            return new BundledAct(
                    given,
                    Digest.NONE,
                    Optional.of(new byte[100]),
                    named,
                    new BundledAct.Given(Commitment.to(new byte[CONTENT])),
                    Optional.empty());
        }

        @Override
        public int waiting() {
            return 0;
        }
    }

    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int at, int length) {
            var read = (int) Math.min(left, length);
            left -= read;
            return read == 0 ? -1 : read;
        }
    }

    private static final class CountingStream extends OutputStream {
        long size;
        int largest;

        @Override
        public void write(int one) {
            size++;
        }

        @Override
        public void write(byte[] from, int at, int length) {
            size += length;
            largest = Math.max(largest, length);
        }
    }

    private static final class Written extends ByteArrayOutputStream {
        boolean hasEnd() {
            return toString(StandardCharsets.ISO_8859_1).contains("PK\u0005\u0006");
        }
    }
}
