package org.rogatory.proof;

import java.security.PublicKey;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which checkpoints are believed: those of this log, signed by one of its keys (two while they rotate), and
 * cosigned by so many of the witnesses; a witness counts once, whatever names its key has.
 */
public record LogPolicy(String origin, Set<VerifierKey> log, Set<VerifierKey> witnesses, int quorum) {
    /** @throws IllegalArgumentException when no checkpoint could satisfy it, or a key is of the other's type */
    public LogPolicy {
        log = Set.copyOf(log);
        witnesses = Set.copyOf(witnesses);
        if (log.isEmpty() || quorum < 0 || quorum > keys(witnesses).size()) {
            throw new IllegalArgumentException(
                    "a log without a key, or more cosignatures wanted than there are witnesses");
        }
        if (isAnyNot(SignatureType.ED25519, log) || isAnyNot(SignatureType.COSIGNATURE, witnesses)) {
            throw new IllegalArgumentException("keys of a log sign notes, keys of a witness cosign them");
        }
    }

    /** Without witnesses. */
    public static LogPolicy of(String origin, VerifierKey... log) {
        return new LogPolicy(origin, Set.of(log), Set.of(), 0);
    }

    /**
     * The checkpoint that the note is, once it is known to be this log's.
     *
     * @throws MalformedException when it is no checkpoint
     * @throws UnprovenException when it is not to be believed
     */
    public Checkpoint accept(Note note) {
        var checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(origin)) {
            throw new UnprovenException("a checkpoint of " + checkpoint.origin() + ", not of " + origin);
        }
        var signers =
                note.signers(Stream.concat(log.stream(), witnesses.stream()).toList());
        if (signers.stream().noneMatch(log::contains)) {
            throw new UnprovenException("the log has not signed its checkpoint, only witnesses have");
        }
        var seen = keys(signers.stream().filter(witnesses::contains).toList()).size();
        if (seen < quorum) {
            throw new UnprovenException("cosigned by " + seen + " known witnesses, not by " + quorum);
        }
        return checkpoint;
    }

    private static boolean isAnyNot(SignatureType type, Set<VerifierKey> keys) {
        return keys.stream().anyMatch(key -> key.type() != type);
    }

    private static Set<PublicKey> keys(Collection<VerifierKey> verifiers) {
        return verifiers.stream().map(VerifierKey::key).collect(Collectors.toSet());
    }
}
