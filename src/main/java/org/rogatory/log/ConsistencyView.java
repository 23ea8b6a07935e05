package org.rogatory.log;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.chain.Digest;
import org.rogatory.proof.ConsistencyProof;

/** That nothing was changed or removed between two sizes of the log: the roots come from their checkpoints. */
@Schema(name = "ConsistencyProof")
record ConsistencyView(long from, long to, List<String> path) {

    static ConsistencyView of(ConsistencyProof proof) {
        return new ConsistencyView(
                proof.from(),
                proof.to(),
                proof.path().stream().map(Digest::toString).toList());
    }
}
