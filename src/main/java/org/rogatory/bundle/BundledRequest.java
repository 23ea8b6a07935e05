package org.rogatory.bundle;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.chain.Digest;
import org.rogatory.proof.InclusionProof;

/**
 * A request in a bundle.
 *
 * @param acts those that have a place in the log of the checkpoint, by number
 * @param head the newest head statement in that log
 * @param documents that the acts name
 */
public record BundledRequest(UUID id, Acts acts, Optional<Head> head, Documents documents) {

    /** The acts, one after the other, and after the last of them how many have no place in the log yet. */
    public interface Acts extends Iterator<BundledAct> {
        int waiting();
    }

    /** The documents of the request, asked for by what their acts name. */
    @FunctionalInterface
    public interface Documents {
        BundledDocument of(Digest digest) throws IOException;
    }

    /** A head statement, exactly the bytes whose digest is the log's entry. */
    public record Head(byte[] statement, InclusionProof proof) {}
}
