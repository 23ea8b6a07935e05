package org.rogatory.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.chain.Digest;
import org.rogatory.proof.MerkleHash;
import org.rogatory.proof.Note;

/**
 * That an entry is in the log.
 *
 * @param leaf SHA-256(0x00 ‖ entry)
 * @param root of the log of this size
 * @param path the siblings from the leaf up to the root
 * @param checkpoint the note in which the log has signed size and root, if it has signed this size
 */
@Schema(name = "InclusionProof")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record InclusionView(
        long position,
        long size,
        String entry,
        String leaf,
        String root,
        List<String> path,
        Optional<String> checkpoint) {

    static InclusionView of(LogReading.Proven proven) {
        var proof = proven.proof();
        return new InclusionView(
                proof.index(),
                proof.size(),
                proven.entry().toString(),
                MerkleHash.leaf(proven.entry()).toString(),
                proven.root().toString(),
                proof.path().stream().map(Digest::toString).toList(),
                proven.checkpoint().map(Note::encode));
    }
}
