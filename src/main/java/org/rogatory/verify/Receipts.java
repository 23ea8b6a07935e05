package org.rogatory.verify;

import static org.rogatory.verify.Report.Checked.ELSEWHERE;
import static org.rogatory.verify.Report.Checked.RECEIPTS;
import static org.rogatory.verify.Report.Checked.UNRECEIPTED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.chain.Digest;
import org.rogatory.verify.Listing.Listed;
import org.rogatory.verify.RequestFolder.ActFile;

/** The receipts that the auditor brought: each promise is kept, or the act is named. */
final class Receipts {
    private final Map<String, List<Receipt>> byRequest = new LinkedHashMap<>();
    private final Report report;
    private final Instant made;

    private Receipts(Report report, Instant made) {
        this.report = report;
        this.made = made;
    }

    /** @param made when the bundle was, by its own word */
    static Receipts of(List<String> brought, Log log, Instant made, Report report) {
        var receipts = new Receipts(report, made);
        brought.forEach(jws -> receipts.add(jws, log));
        return receipts;
    }

    private void add(String jws, Log log) {
        try {
            var receipt =
                    Receipt.of(jws, log.policy().log()).filter(r -> r.log().equals(log.origin()));
            receipt.ifPresentOrElse(
                    r -> byRequest
                            .computeIfAbsent(r.request(), id -> new ArrayList<>())
                            .add(r),
                    () -> report.add(Finding.of(Attack.RECEIPT_FORGED, "no key of this log has signed " + jws)));
        } catch (DamagedException e) {
            report.add(Finding.of(Attack.RECEIPT_FORGED, e.getMessage()));
        }
    }

    /** Holds those of a request against its acts. */
    void check(RequestFolder folder) {
        if (byRequest.isEmpty()) {
            return;
        }
        var receipts = Optional.ofNullable(byRequest.remove(folder.id())).orElse(List.of());
        receipts.forEach(receipt -> check(receipt, folder));
        var acts = folder.listing().acts().keySet().stream()
                .filter(number -> receipts.stream().noneMatch(receipt -> receipt.number() == number));
        report.count(UNRECEIPTED, (int) acts.count());
    }

    private void check(Receipt receipt, RequestFolder folder) {
        report.count(RECEIPTS, 1);
        var digest = digest(folder, receipt.number());
        if (digest.isEmpty()) {
            found(receipt, "it is not here");
        } else if (!digest.get().equals(receipt.digest())) {
            found(receipt, "here it has the digest " + digest.get() + ", in the receipt " + receipt.digest());
        }
    }

    private static Optional<Digest> digest(RequestFolder folder, long number) {
        var act = number > Integer.MAX_VALUE ? -1 : (int) number;
        return Optional.ofNullable(folder.acts().get(act))
                .map(ActFile::digest)
                .or(() -> folder.listing().act(act).map(Listed::digest));
    }

    /** Those of requests that were not in the bundle. */
    void close(Scope scope) {
        byRequest.values().stream().flatMap(List::stream).forEach(receipt -> {
            if (scope.covers(receipt.request(), receipt.at())) {
                found(receipt, "its request is not here");
            } else {
                report.count(ELSEWHERE, 1);
            }
        });
    }

    private void found(Receipt receipt, String detail) {
        var due = receipt.placedBy().map(by -> "; promised by " + by).orElse("; promised without a time");
        var early = receipt.placedBy().filter(by -> by.isAfter(made)).isPresent()
                ? ", after this bundle says it was made: ask for a newer one"
                : "";
        var number = (int) Math.min(receipt.number(), Integer.MAX_VALUE);
        report.add(Finding.of(Attack.RECEIPT_UNKEPT, receipt.request(), number, detail + due + early));
    }
}
