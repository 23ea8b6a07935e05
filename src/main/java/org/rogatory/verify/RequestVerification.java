package org.rogatory.verify;

import static org.rogatory.verify.Report.Checked.ACTS;
import static org.rogatory.verify.Report.Checked.HIDDEN;
import static org.rogatory.verify.Report.Checked.REQUESTS;
import static org.rogatory.verify.Report.Checked.WAITING;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rogatory.verify.Listing.Listed;

/** The judgement of one request: that its acts are there, are those of the log, follow each other, and are all. */
final class RequestVerification {
    private final RequestFolder folder;
    private final Log log;
    private final Report report;
    private final Set<Integer> spoilt = new HashSet<>();

    RequestVerification(RequestFolder folder, Log log, Report report) {
        this.folder = folder;
        this.log = log;
        this.report = report;
    }

    void run() {
        report.count(REQUESTS, 1);
        report.count(WAITING, folder.listing().waiting());
        var head = head();
        checkFiles();
        checkNumbers();
        var judge = new ActVerification(folder, log, head);
        folder.listing().all().forEach(listed -> judge(judge, listed));
        head.ifPresent(this::checkHead);
        new ContentVerification(folder, report, spoilt).run();
        new DocumentVerification(folder, report, spoilt).run();
    }

    private void judge(ActVerification judge, Listed listed) {
        report.count(listed.hidden() ? HIDDEN : ACTS, 1);
        judge.faultOf(listed, spoilt).ifPresent(fault -> found(fault.attack(), listed.number(), fault.detail()));
    }

    /** The head statement if it is one of the log. */
    private Optional<HeadStatement> head() {
        if (folder.head().isEmpty()
                && folder.listing().acts().isEmpty()
                && folder.listing().waiting() > 0) {
            found(Attack.REQUEST_MISSING, "none of its acts has a place in the log yet: ask for a newer bundle");
            return Optional.empty();
        }
        if (folder.head().isEmpty()) {
            found(Attack.HEAD_MISSING, "it is not in the bundle");
            return Optional.empty();
        }
        var head = folder.head().get();
        var isOurs = head.log().equals(log.origin()) && head.request().equals(folder.id());
        if (!isOurs || !log.proves(folder.headProof(), head.entry())) {
            found(Attack.HEAD_FORGED, isOurs ? "it has no place in the log" : "it is one of request " + head.request());
            return Optional.empty();
        }
        return Optional.of(head);
    }

    private void checkFiles() {
        var known = folder.listing().acts().keySet();
        for (var files : List.of(
                folder.acts().keySet(),
                folder.proofs().keySet(),
                folder.contents().keySet())) {
            if (!known.containsAll(files)) {
                throw new DamagedException(
                        Layout.request(folder.id()) + " has files of acts that " + Layout.REQUEST + " does not list");
            }
        }
    }

    private void checkNumbers() {
        for (var number = 1; number <= folder.listing().last(); number++) {
            if (folder.listing().act(number).isEmpty()) {
                spoilt.add(number);
                found(Attack.ACT_MISSING, number, "the next ones are here");
                number = folder.listing().acts().keySet().stream()
                                .filter(after(number))
                                .findFirst()
                                .orElseThrow()
                        - 1;
            }
        }
    }

    private static Predicate<Integer> after(int number) {
        return other -> other > number;
    }

    private void checkHead(HeadStatement head) {
        var last = folder.listing().last();
        var newest = folder.listing().act((int) Math.min(head.head(), Integer.MAX_VALUE));
        if (head.head() > last) {
            found(Attack.TAIL_REMOVED, last + 1, "the newest is act " + head.head() + ", here the last is " + last);
        } else if (newest.isPresent() && !spoilt.contains(newest.get().number())) {
            checkNewest(head, newest.get(), last);
        }
    }

    private void checkNewest(HeadStatement head, Listed newest, int last) {
        if (!newest.digest().equals(head.digest())) {
            found(Attack.CHAIN_RECOMPUTED, newest.number(), "the head statement has the digest " + head.digest());
        } else if (newest.number() < last && !spoilt.contains(last)) {
            found(Attack.HEAD_MISSING, last, "the newest here is that of act " + newest.number());
        }
    }

    private void found(Attack attack, String detail) {
        report.add(Finding.of(attack, folder.id(), detail));
    }

    private void found(Attack attack, int act, String detail) {
        spoilt.add(act);
        report.add(Finding.of(attack, folder.id(), act, detail));
    }
}
