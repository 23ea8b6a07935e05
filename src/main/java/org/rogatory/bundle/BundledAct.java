package org.rogatory.bundle;

import java.util.Optional;
import java.util.Set;
import org.rogatory.chain.Commitment;
import org.rogatory.chain.Digest;
import org.rogatory.proof.InclusionProof;

/**
 * An act in a bundle.
 *
 * @param facts exactly the bytes that were hashed; absent when they are not shown to this auditor
 * @param documents digests of those that the facts name
 * @param proof absent when the log has no place for it, as it should have
 */
public record BundledAct(
        int number,
        Digest digest,
        Optional<byte[]> facts,
        Set<Digest> documents,
        Content content,
        Optional<InclusionProof> proof) {

    /** What an act commits to. */
    public sealed interface Content {
        String name();
    }

    /** It is there, with its salt. */
    public record Given(Commitment commitment) implements Content {
        @Override
        public String name() {
            return "GIVEN";
        }
    }

    /** An act has erased it. */
    public record Erased() implements Content {
        @Override
        public String name() {
            return "ERASED";
        }
    }

    /** It is not shown to this auditor. */
    public record Withheld() implements Content {
        @Override
        public String name() {
            return "WITHHELD";
        }
    }
}
