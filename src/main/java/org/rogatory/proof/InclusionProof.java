package org.rogatory.proof;

import java.util.List;
import org.rogatory.chain.Digest;

/**
 * That a leaf stands at an index of the log of a size: the siblings from the leaf up to the root.
 * The size is as true as the checkpoint that it comes from: a root alone does not tell its size.
 */
public record InclusionProof(long index, long size, List<Digest> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether this leaf is there in the log of this root, by RFC 9162 section 2.1.3.2. */
    public boolean proves(Digest leaf, Digest root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var climb = new Climb(index, size - 1);
        var hash = leaf;
        for (var sibling : path) {
            if (climb.atTop()) {
                return false;
            }
            hash = climb.siblingIsLeft() ? MerkleHash.node(sibling, hash) : MerkleHash.node(hash, sibling);
            climb.up();
        }
        return climb.atTop() && hash.equals(root);
    }
}
