package org.rogatory.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.rogatory.chain.Digest;

/** The bytes of documents as they lie there now, whatever they are: for whoever takes the record away. */
@Singleton
public final class KeptBytes {
    private final ByteStore store;

    KeptBytes(ByteStore store) {
        this.store = store;
    }

    /** Bytes that can be read from their beginning, as often as one likes. */
    public interface Kept {
        InputStream open() throws IOException;
    }

    public Optional<Kept> find(Digest digest) throws IOException {
        return store.find(digest).map(bytes -> () -> bytes.from(0));
    }
}
