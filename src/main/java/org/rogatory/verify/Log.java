package org.rogatory.verify;

import java.util.Optional;
import org.rogatory.chain.Digest;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.InclusionProof;
import org.rogatory.proof.LogPolicy;
import org.rogatory.proof.MerkleHash;
import org.rogatory.proof.Note;
import org.rogatory.proof.TlogProof;
import org.rogatory.proof.UnprovenException;

/**
 * The log as of the bundle's checkpoint.
 *
 * @param policy whose signatures are believed, witnesses aside
 * @param note the checkpoint as it was signed
 */
record Log(LogPolicy policy, Note note, Checkpoint checkpoint) {
    String origin() {
        return policy.origin();
    }

    /** Whether the proof is one under this checkpoint, and of this entry. */
    boolean proves(Optional<TlogProof> proof, Digest entry) {
        return proof.filter(p -> p.checkpoint().equals(note))
                .map(p -> new InclusionProof(p.index(), checkpoint.size(), p.path()))
                .filter(p -> p.proves(MerkleHash.leaf(entry), checkpoint.root()))
                .isPresent();
    }

    /** Whether this is a signed checkpoint of the same size, and of another log. */
    boolean isForkedBy(Note other) {
        try {
            var seen = policy.accept(other);
            return seen.size() == checkpoint.size() && !seen.root().equals(checkpoint.root());
        } catch (UnprovenException e) {
            return false;
        }
    }
}
