package org.rogatory.verify;

import static org.rogatory.verify.Report.Checked.DOCUMENTS;
import static org.rogatory.verify.Report.Checked.DOCUMENTS_ERASED;
import static org.rogatory.verify.Report.Checked.DOCUMENTS_ON_MEDIA;
import static org.rogatory.verify.Report.Checked.DOCUMENTS_UNASKED;
import static org.rogatory.verify.Report.Checked.DOCUMENTS_WITHHELD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.chain.Digest;
import org.rogatory.verify.Listing.Bytes;

/** The judgement of the documents that a request's acts name: their bytes have the digests in the acts. */
final class DocumentVerification {
    private final RequestFolder folder;
    private final Report report;
    private final Set<Long> erased;
    private final Map<Digest, List<Integer>> acts = new HashMap<>();

    /** @param spoilt acts that have a fault: what they name counts, but they erase nothing */
    DocumentVerification(RequestFolder folder, Report report, Set<Integer> spoilt) {
        this.folder = folder;
        this.report = report;
        erased = folder.erased(spoilt);
        folder.acts()
                .keySet()
                .forEach(number -> folder.statement(number).stream()
                        .flatMap(act -> act.documents().stream())
                        .forEach(digest -> acts.computeIfAbsent(digest, d -> new ArrayList<>())
                                .add(number)));
    }

    void run() {
        acts.keySet().forEach(this::check);
        var unnamed = new ArrayList<>(folder.documents().keySet());
        unnamed.addAll(folder.listing().documents().keySet());
        unnamed.removeIf(acts::containsKey);
        unnamed.stream()
                .findFirst()
                .ifPresent(digest -> report.add(
                        Finding.of(Attack.BUNDLE_DAMAGED, folder.id(), "no act here names document " + digest)));
    }

    private void check(Digest digest) {
        var listed = Optional.ofNullable(folder.listing().documents().get(digest));
        var here = Optional.ofNullable(folder.documents().get(digest));
        if (here.isPresent()) {
            checkHere(
                    digest,
                    here.get(),
                    listed.filter(bytes -> bytes == Bytes.GIVEN).isPresent());
        } else {
            checkMissing(digest, listed.orElse(Bytes.LOST));
        }
    }

    private void checkHere(Digest digest, Digest found, boolean isListed) {
        report.count(DOCUMENTS, 1);
        if (!isListed) {
            found(Attack.BUNDLE_DAMAGED, digest, "it should not be here");
        } else if (!found.equals(digest)) {
            found(Attack.DOCUMENT_EDITED, digest, "these bytes have the digest " + found);
        } else if (acts.get(digest).stream().allMatch(this::isErased)) {
            found(Attack.DOCUMENT_KEPT, digest, "it can be read here");
        }
    }

    private void checkMissing(Digest digest, Bytes why) {
        switch (why) {
            case GIVEN, LOST:
                found(Attack.DOCUMENT_REMOVED, digest, "it is not here");
                break;
            case ERASED:
                checkErased(digest);
                break;
            case MEDIUM:
                report.count(DOCUMENTS_ON_MEDIA, 1);
                break;
            case NOT_ASKED:
                report.count(DOCUMENTS_UNASKED, 1);
                break;
            case WITHHELD:
                report.count(DOCUMENTS_WITHHELD, 1);
        }
    }

    /** It was erased with the act that showed it first; others may name it still. */
    private void checkErased(Digest digest) {
        if (acts.get(digest).stream().anyMatch(this::isErased)) {
            report.count(DOCUMENTS_ERASED, 1);
        } else {
            found(Attack.DOCUMENT_REMOVED, digest, folder.unerased());
        }
    }

    private boolean isErased(int act) {
        return erased.contains((long) act);
    }

    /** In the act that names it first. */
    private void found(Attack attack, Digest digest, String detail) {
        var first = acts.get(digest).get(0);
        report.add(Finding.of(attack, folder.id(), first, "document " + digest + ": " + detail));
    }
}
