package org.rogatory.verify;

import static org.rogatory.verify.Report.Checked.CONTENTS;
import static org.rogatory.verify.Report.Checked.ERASED;
import static org.rogatory.verify.Report.Checked.KEYS_OF_BUNDLE;
import static org.rogatory.verify.Report.Checked.SIGNATURES;
import static org.rogatory.verify.Report.Checked.UNSIGNED;
import static org.rogatory.verify.Report.Checked.WITHHELD;

import java.util.Set;
import org.rogatory.verify.Listing.Content;
import org.rogatory.verify.Listing.Listed;

/** The judgement of a request's contents: as committed to, or erased by an act that says so. */
final class ContentVerification {
    private final RequestFolder folder;
    private final Report report;
    private final Set<Integer> spoilt;
    private final Set<Long> erased;

    /** @param spoilt acts that have a fault: they erase nothing, and their contents are not asked for */
    ContentVerification(RequestFolder folder, Report report, Set<Integer> spoilt) {
        this.folder = folder;
        this.report = report;
        this.spoilt = Set.copyOf(spoilt);
        erased = folder.erased(spoilt);
    }

    void run() {
        folder.listing().all().stream()
                .filter(listed -> !spoilt.contains(listed.number()))
                .forEach(this::check);
    }

    private void check(Listed listed) {
        var isHere = folder.contents().containsKey(listed.number());
        var isErased = erased.contains((long) listed.number());
        if (isHere && listed.content() != Content.GIVEN || isHere && listed.hidden()) {
            found(Attack.BUNDLE_DAMAGED, listed, "its content should not be here");
        } else if (isHere) {
            checkGiven(listed, isErased);
        } else if (listed.hidden() || listed.content() == Content.WITHHELD) {
            report.count(WITHHELD, listed.hidden() ? 0 : 1);
        } else if (isErased) {
            report.count(ERASED, 1);
        } else {
            found(Attack.CONTENT_REMOVED, listed, folder.unerased());
        }
    }

    private void checkGiven(Listed listed, boolean isErased) {
        var said = folder.contents().get(listed.number());
        var act = folder.statement(listed.number()).orElseThrow();
        if (!said.digest().equals(act.content())) {
            found(Attack.CONTENT_EDITED, listed, "it has the digest " + said.digest() + ", not " + act.content());
        } else if (isErased) {
            found(Attack.CONTENT_KEPT, listed, "it can be read here");
        } else {
            checkSigned(listed, said, act);
        }
        report.count(CONTENTS, 1);
    }

    private void checkSigned(Listed listed, Said said, Statement act) {
        said.fault().ifPresent(fault -> found(fault.attack(), listed, fault.detail()));
        report.count(SIGNATURES, said.isSigned() ? 1 : 0);
        report.count(KEYS_OF_BUNDLE, said.isSigned() && !said.isOfBroughtKey() ? 1 : 0);
        report.count(UNSIGNED, !said.isSigned() && act.authority().isPresent() ? 1 : 0);
    }

    private void found(Attack attack, Listed listed, String detail) {
        report.add(Finding.of(attack, folder.id(), listed.number(), detail));
    }
}
