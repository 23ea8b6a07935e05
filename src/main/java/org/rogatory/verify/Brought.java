package org.rogatory.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.proof.Note;
import org.rogatory.proof.VerifierKey;

/**
 * What an auditor holds from elsewhere, and trusts more than the bundle.
 *
 * @param keys of the log; without them those in the bundle are taken, which proves little
 * @param checkpoint an earlier one of this log
 * @param authorities as they are registered, with their keys: the answer of GET /v1/authorities, or of one of them
 * @param receipts that the service gave for acts, each a compact JWS
 * @param witnesses keys of those who cosign the log's checkpoints
 * @param quorum how many of them must have cosigned
 */
public record Brought(
        Set<VerifierKey> keys,
        Optional<String> authorities,
        Optional<Note> checkpoint,
        List<String> receipts,
        Set<VerifierKey> witnesses,
        int quorum) {

    public Brought {
        keys = Set.copyOf(keys);
        receipts = List.copyOf(receipts);
        witnesses = Set.copyOf(witnesses);
    }

    public Brought(
            Set<VerifierKey> keys,
            Optional<Note> checkpoint,
            List<String> receipts,
            Set<VerifierKey> witnesses,
            int quorum) {
        this(keys, Optional.empty(), checkpoint, receipts, witnesses, quorum);
    }

    /** The same, and these authorities. */
    public Brought with(String registered) {
        return new Brought(keys, Optional.of(registered), checkpoint, receipts, witnesses, quorum);
    }

    /** Nothing. */
    public static Brought nothing() {
        return new Brought(Set.of(), Optional.empty(), List.of(), Set.of(), 0);
    }
}
