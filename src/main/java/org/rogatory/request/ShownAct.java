package org.rogatory.request;

import java.util.Optional;
import java.util.Set;
import org.rogatory.chain.Commitment;
import org.rogatory.chain.Digest;

/**
 * An act as an auditor may take it away.
 *
 * @param digest as it is stored
 * @param facts the bytes that were hashed; absent when they say what the other side keeps to itself
 * @param documents digests of those that it names
 * @param content with its salt; absent when it was erased or may not be read
 * @param withheld whether it may not be read
 */
public record ShownAct(
        int number,
        Digest digest,
        Optional<byte[]> facts,
        Set<Digest> documents,
        Optional<Commitment> content,
        boolean withheld) {

    static ShownAct hidden(int number, Digest digest) {
        return new ShownAct(number, digest, Optional.empty(), Set.of(), Optional.empty(), true);
    }
}
