package org.rogatory.verify;

import static org.rogatory.verify.Attack.ACTS_SWAPPED;
import static org.rogatory.verify.Attack.ACT_EDITED;
import static org.rogatory.verify.Attack.ACT_FORGED;
import static org.rogatory.verify.Attack.ACT_MISSING;
import static org.rogatory.verify.Attack.ACT_TWICE;
import static org.rogatory.verify.Attack.CHAIN_BROKEN;
import static org.rogatory.verify.Attack.CHAIN_RECOMPUTED;
import static org.rogatory.verify.Attack.CHECKPOINT_FORKED;
import static org.rogatory.verify.Attack.TIME_REVERSED;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.chain.Digest;
import org.rogatory.proof.TlogProof;
import org.rogatory.verify.Listing.Listed;
import org.rogatory.verify.RequestFolder.ActFile;

/** The judgement of one act, between the ones before and after it. */
final class ActVerification {
    private final RequestFolder folder;
    private final Log log;
    private final Optional<HeadStatement> head;
    private final Map<Digest, Integer> firsts = new HashMap<>();

    ActVerification(RequestFolder folder, Log log, Optional<HeadStatement> head) {
        this.folder = folder;
        this.log = log;
        this.head = head;
    }

    /** What is wrong with an act: the first thing that is. */
    record Fault(Attack attack, String detail) {
        static Optional<Fault> of(Attack attack, String detail) {
            return Optional.of(new Fault(attack, detail));
        }
    }

    /** @param spoilt acts before it that have a fault, from which it need not follow */
    Optional<Fault> faultOf(Listed listed, Set<Integer> spoilt) {
        var file = Optional.ofNullable(folder.acts().get(listed.number()));
        if (listed.hidden() != file.isEmpty()) {
            return file.isEmpty()
                    ? Fault.of(ACT_MISSING, "its bytes are not here, only its digest " + listed.digest())
                    : Fault.of(Attack.BUNDLE_DAMAGED, "it should be hidden, and is here");
        }
        var digest = file.map(ActFile::digest).orElse(listed.digest());
        return file.flatMap(act -> otherAct(listed.number(), act))
                .or(() -> repeated(listed))
                .or(() -> unlogged(listed, digest))
                .or(() -> unreadable(file))
                .or(() -> spoilt.contains(listed.number() - 1) ? Optional.empty() : unchained(listed.number()));
    }

    /** It says that it is another act than this one. */
    private Optional<Fault> otherAct(int number, ActFile act) {
        var other = act.statement().filter(said -> !said.isOf(folder.id(), number));
        return other.map(said -> new Fault(
                isTwice(act, said) ? ACT_TWICE : ACTS_SWAPPED,
                "these are the bytes of act " + said.number() + " of request " + said.request()));
    }

    private boolean isTwice(ActFile act, Statement said) {
        return said.request().equals(folder.id())
                && folder.acts().entrySet().stream()
                        .anyMatch(other -> other.getKey() == said.number()
                                && other.getValue().digest().equals(act.digest()));
    }

    /** Of hidden acts this is all that tells one from another. */
    private Optional<Fault> repeated(Listed listed) {
        var first = firsts.putIfAbsent(listed.digest(), listed.number());
        return Optional.ofNullable(first).map(other -> new Fault(ACT_TWICE, "it has the digest of act " + other));
    }

    private Optional<Fault> unlogged(Listed listed, Digest digest) {
        var proof = folder.proof(listed.number());
        if (log.proves(proof, digest)) {
            return digest.equals(listed.digest())
                    ? Optional.empty()
                    : Fault.of(Attack.BUNDLE_DAMAGED, "it is listed with another digest than its own");
        }
        if (proof.map(TlogProof::checkpoint).filter(log::isForkedBy).isPresent()) {
            return Fault.of(CHECKPOINT_FORKED, "the proof of this act is under another checkpoint of the same size");
        }
        if (proof.isEmpty()) {
            return Fault.of(ACT_FORGED, "it has no place in the log");
        }
        return Optional.of(unproven(listed, digest, proof));
    }

    private Fault unproven(Listed listed, Digest digest, Optional<TlogProof> proof) {
        var place = "entry " + proof.map(TlogProof::index).orElse(-1L);
        if (!digest.equals(listed.digest()) && log.proves(proof, listed.digest())) {
            return new Fault(ACT_EDITED, place + " of the log is " + listed.digest() + ", these bytes are " + digest);
        }
        if (head.filter(newest -> newest.head() < listed.number()).isPresent()) {
            return new Fault(
                    ACT_FORGED,
                    "the newest that the log knows of is act " + head.get().head());
        }
        return new Fault(
                isLinked(listed.number(), digest) ? CHAIN_RECOMPUTED : ACT_EDITED,
                place + " of the log is not " + digest);
    }

    private boolean isLinked(int number, Digest digest) {
        return follows(number) && isFollowed(number, digest);
    }

    /** Whether the next act names this one; of a hidden one we know at least whether it is that of the log. */
    private boolean isFollowed(int number, Digest digest) {
        var next = folder.listing().act(number + 1);
        return folder.statement(number + 1)
                .map(said -> said.previous().equals(digest))
                .orElseGet(() -> next.filter(listed -> log.proves(folder.proof(number + 1), listed.digest()))
                        .isEmpty());
    }

    /** Whether it names the act before it; one that only its digest is here of cannot be asked. */
    private boolean follows(int number) {
        return folder.statement(number)
                .filter(said -> !said.previous().equals(digest(number - 1)))
                .isEmpty();
    }

    private Digest digest(int number) {
        var file = Optional.ofNullable(folder.acts().get(number)).map(ActFile::digest);
        return file.or(() -> folder.listing().act(number).map(Listed::digest)).orElse(Digest.NONE);
    }

    private static Optional<Fault> unreadable(Optional<ActFile> file) {
        return file.filter(act -> act.statement().isEmpty())
                .map(act -> new Fault(ACT_FORGED, "the log holds these bytes, but they are no act"));
    }

    private Optional<Fault> unchained(int number) {
        var statement = folder.statement(number);
        var other = statement.filter(said -> !said.log().equals(log.origin()));
        if (other.isPresent()) {
            return Fault.of(
                    ACT_FORGED, "it says to belong to the log " + other.get().log());
        }
        if (!follows(number)) {
            return Fault.of(CHAIN_BROKEN, "it names " + statement.get().previous() + ", not " + digest(number - 1));
        }
        var before = folder.statement(number - 1).map(Statement::at);
        return statement
                .filter(said -> before.filter(at -> !at.isBefore(said.at())).isPresent())
                .map(said -> new Fault(TIME_REVERSED, said.at() + " is not after " + before.get()));
    }
}
