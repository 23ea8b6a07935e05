package org.rogatory.log;

import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rogatory.chain.Digest;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;
import org.rogatory.proof.ConsistencyProof;
import org.rogatory.proof.TlogProof;

/** Proofs as they are asked for; what cannot be proven is said, and never proven otherwise. */
@Singleton
final class Proofs {
    /** 32 bytes in base64url: the last letter has bits to spare, which are none. */
    private static final Pattern DIGEST = Pattern.compile("[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]");

    private final LogReading log;

    Proofs(LogReading log) {
        this.log = log;
    }

    /** @throws ProblemException 400 for what contradicts itself, 404 for what the log does not have */
    LogReading.Proven inclusion(Optional<String> entry, Optional<Long> position, Optional<Long> size) {
        if (entry.isPresent() == position.isPresent()) {
            throw ProblemException.invalidParameter("position", "must be given, or entry, and not both");
        }
        var all = log.size();
        var of = size.orElse(all);
        demand(of >= 1, "size", "must be a size of the log, from 1 on");
        var digest = entry.map(Proofs::digest);
        demand(position.orElse(0L) >= 0, "position", "must be a position, from 0 on");
        found(of <= all, "The log has %d entries and not yet %d.".formatted(all, of));
        var at = digest.map(this::found).or(() -> position).orElseThrow();
        found(at < all, "The log has %d entries: none at position %d yet.".formatted(all, at));
        demand(at < of, "size", "must be greater than the position of the entry, %d".formatted(at));
        return log.inclusion(at, of);
    }

    /** @throws ProblemException 400 for what contradicts itself, 404 for what the log does not have */
    ConsistencyProof consistency(Optional<Long> from, Optional<Long> to) {
        var earlier = from.orElseThrow(() -> ProblemException.invalidParameter("from", "is required"));
        var all = log.size();
        var later = to.orElse(all);
        demand(earlier >= 0, "from", "must be a size of the log, from 0 on");
        demand(later >= 0, "to", "must be a size of the log, from 0 on");
        demand(to.isEmpty() || earlier <= later, "to", "must not be smaller than from");
        found(Math.max(earlier, later) <= all, "The log has %d entries and not yet so many.".formatted(all));
        return log.consistency(earlier, later);
    }

    /** @throws ProblemException 400 when no checkpoint signs the size, for then there is nothing to prove it against */
    static TlogProof tlogProof(LogReading.Proven proven) {
        return proven.checkpoint()
                .map(checkpoint -> TlogProof.of(proven.proof(), checkpoint))
                .orElseThrow(() -> ProblemException.invalidParameter(
                        "size", "must be that of a checkpoint when the proof is to hold one"));
    }

    private long found(Digest entry) {
        return log.position(entry)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "The log has no such entry."));
    }

    private static Digest digest(String text) {
        demand(DIGEST.matcher(text).matches(), "entry", "must be 32 bytes in base64url, without padding");
        return Digest.ofBytes(Base64.getUrlDecoder().decode(text));
    }

    private static void demand(boolean met, String parameter, String otherwise) {
        if (!met) {
            throw ProblemException.invalidParameter(parameter, otherwise);
        }
    }

    private static void found(boolean there, String otherwise) {
        if (!there) {
            throw ProblemException.of(ProblemType.NOT_FOUND, otherwise);
        }
    }
}
