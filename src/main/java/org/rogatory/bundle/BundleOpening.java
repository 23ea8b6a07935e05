package org.rogatory.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rogatory.proof.ConsistencyProof;
import org.rogatory.proof.Note;
import org.rogatory.proof.VerifierKey;
import org.rogatory.registry.SigningAuthority;

/**
 * What a bundle is of, and the log's own words.
 *
 * @param log the log's origin
 * @param keys of the log, by which its checkpoints are verified
 * @param authorities with which keys acts are signed
 * @param checkpoint the one under which all proofs of the bundle are
 */
public record BundleOpening(
        String log,
        Instant made,
        BundleScope scope,
        List<VerifierKey> keys,
        List<SigningAuthority> authorities,
        Note checkpoint,
        Optional<Earlier> earlier) {

    /** An earlier checkpoint, and that the log continues it. */
    public record Earlier(Note checkpoint, ConsistencyProof consistency) {}
}
