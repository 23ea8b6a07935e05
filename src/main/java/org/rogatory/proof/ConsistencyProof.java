package org.rogatory.proof;

import java.util.List;
import org.rogatory.chain.Digest;

/** That the log of a later size begins with the whole log of an earlier one: nothing was changed or removed between. */
public record ConsistencyProof(long from, long to, List<Digest> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the log of the later root continues that of the earlier one, by RFC 9162 section 2.1.4.2. */
    public boolean proves(Digest earlier, Digest later) {
        if (from < 0 || from > to) {
            return false;
        }
        if (from == 0 || from == to) {
            return path.isEmpty()
                    && (from > 0 || earlier.equals(MerkleHash.EMPTY))
                    && (from < to || earlier.equals(later));
        }
        return climbs(earlier, later);
    }

    private boolean climbs(Digest earlier, Digest later) {
        var complete = Long.bitCount(from) == 1;
        if (!complete && path.isEmpty()) {
            return false;
        }
        var climb = new Climb(from - 1, to - 1);
        climb.toCompleteSubtree();
        var before = complete ? earlier : path.get(0);
        var after = before;
        for (var sibling : path.subList(complete ? 0 : 1, path.size())) {
            if (climb.atTop()) {
                return false;
            }
            if (climb.siblingIsLeft()) {
                before = MerkleHash.node(sibling, before);
                after = MerkleHash.node(sibling, after);
            } else {
                after = MerkleHash.node(after, sibling);
            }
            climb.up();
        }
        return climb.atTop() && before.equals(earlier) && after.equals(later);
    }
}
