package org.rogatory.verify;

import java.util.Optional;
import java.util.Set;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.ConsistencyProof;
import org.rogatory.proof.LogPolicy;
import org.rogatory.proof.Note;
import org.rogatory.proof.UnprovenException;
import org.rogatory.proof.VerifierKey;

/** Who signed the checkpoint, and whether the log continues the earlier ones. */
final class Checkpoints {
    private final Opening opening;
    private final Brought brought;
    private final Report report;
    private final LogPolicy policy;

    private Checkpoints(Opening opening, Brought brought, Report report) {
        this.opening = opening;
        this.brought = brought;
        this.report = report;
        policy = new LogPolicy(opening.origin(), trusted(), Set.of(), 0);
    }

    /** The log of the bundle's checkpoint; what is wrong with the checkpoint is reported. */
    static Log of(Opening opening, Brought brought, Report report) {
        return new Checkpoints(opening, brought, report).log();
    }

    private Set<VerifierKey> trusted() {
        return brought.keys().isEmpty() ? opening.keys() : brought.keys();
    }

    private Log log() {
        var note = opening.checkpoint();
        var checkpoint = Checkpoint.parse(note.text());
        report.says("Bundle of " + opening.scope() + ", made " + opening.made());
        report.says("Log " + opening.origin() + ", checkpoint of " + checkpoint.size() + " entries");
        checkTrust();
        if (accepted(Layout.CHECKPOINT, note).isPresent()) {
            checkWitnesses(note);
        }
        var log = new Log(policy, note, checkpoint);
        checkEarlier(log);
        return log;
    }

    private void checkTrust() {
        if (brought.keys().isEmpty()) {
            report.doesNotProve("whose log this is. The keys are those in the bundle itself; whoever made another log"
                    + " could sign it with other keys. Bring the published keys with --keys.");
        }
        if (brought.checkpoint().isEmpty()) {
            report.doesNotProve("that nothing was changed or removed before this checkpoint, and that no newer act was"
                    + " left out. Bring an earlier checkpoint with --checkpoint, and receipts with --receipts.");
        }
        if (brought.witnesses().isEmpty()) {
            report.doesNotProve("that others were shown the same log. Name witnesses with --witness.");
        }
    }

    private Optional<Checkpoint> accepted(String what, Note note) {
        try {
            return Optional.of(policy.accept(note));
        } catch (UnprovenException e) {
            found(isClaimed(note) ? Attack.CHECKPOINT_EDITED : Attack.OTHER_KEY, what + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Whether it says to be of this log and signed by a trusted key. */
    private boolean isClaimed(Note note) {
        return Checkpoint.parse(note.text()).origin().equals(opening.origin())
                && trusted().stream()
                        .anyMatch(key -> note.signatures().stream().anyMatch(signature -> signature.claims(key)));
    }

    private void checkWitnesses(Note note) {
        try {
            new LogPolicy(opening.origin(), trusted(), brought.witnesses(), brought.quorum()).accept(note);
        } catch (UnprovenException e) {
            found(Attack.CHECKPOINT_UNSEEN, e.getMessage());
        }
    }

    private void checkEarlier(Log log) {
        var held = brought.checkpoint().flatMap(note -> accepted("the checkpoint brought", note));
        var given = opening.earlier().flatMap(note -> accepted(Layout.EARLIER, note));
        if (held.isPresent() && given.isPresent() && isFork(held.get(), given.get())) {
            found(Attack.CHECKPOINT_FORKED, "of size " + held.get().size() + ": the one brought, and earlier.txt");
            return;
        }
        given.ifPresent(earlier -> checkContinued(Layout.EARLIER, earlier, log.checkpoint()));
        held.filter(h -> !held.equals(given))
                .ifPresent(earlier -> checkContinued("the checkpoint brought", earlier, log.checkpoint()));
    }

    private void checkContinued(String what, Checkpoint earlier, Checkpoint now) {
        var sizes = what + " is of " + earlier.size() + " entries, the bundle's of " + now.size();
        if (isFork(earlier, now)) {
            found(Attack.CHECKPOINT_FORKED, "of size " + now.size() + ": " + what + ", and the bundle's");
        } else if (earlier.size() > now.size()) {
            found(Attack.ROLLED_BACK, sizes);
        } else if (earlier.size() < now.size()) {
            checkProof(earlier, now, sizes);
        }
    }

    private void checkProof(Checkpoint earlier, Checkpoint now, String sizes) {
        var proof = opening.consistency().filter(p -> p.from() == earlier.size() && p.to() == now.size());
        if (proof.isEmpty()) {
            found(
                    Attack.CHECKPOINT_UNCONNECTED,
                    sizes + ", and no proof between them is here: ask for the bundle with since=" + earlier.size());
        } else if (!proves(proof.get(), earlier, now)) {
            found(Attack.LOG_REWRITTEN, sizes);
        }
    }

    private static boolean proves(ConsistencyProof proof, Checkpoint earlier, Checkpoint now) {
        return proof.proves(earlier.root(), now.root());
    }

    private static boolean isFork(Checkpoint one, Checkpoint other) {
        return one.size() == other.size() && !one.root().equals(other.root());
    }

    private void found(Attack attack, String detail) {
        report.add(Finding.of(attack, detail));
    }
}
