package org.rogatory.verify;

import java.io.IOException;
import java.nio.file.Path;
import org.rogatory.proof.MalformedException;

/** The judgement of one bundle, read once from its first file to its last, one request at a time. */
public final class Verification {
    private final StrictZip zip;
    private final Report report;

    private Verification(StrictZip zip, Report report) {
        this.zip = zip;
        this.report = report;
    }

    /** @throws IOException when the file cannot be read */
    public static Report of(Path bundle, Brought brought) throws IOException {
        var report = new Report();
        try (var zip = StrictZip.open(bundle)) {
            new Verification(zip, report).run(brought);
        } catch (DamagedException | MalformedException e) {
            report.add(Finding.of(Attack.BUNDLE_DAMAGED, e.getMessage()));
        }
        return report;
    }

    private void run(Brought brought) throws IOException {
        var opening = Opening.read(zip);
        var log = Checkpoints.of(opening, brought, report);
        var receipts = Receipts.of(brought.receipts(), log, opening.made(), report);
        var isThere = false;
        for (var last = ""; zip.peek().isPresent(); ) {
            var folder = RequestFolder.read(zip);
            if (folder.id().compareTo(last) <= 0) {
                throw new DamagedException("request " + folder.id() + " is there twice, or not in its place");
            }
            last = folder.id();
            isThere |= opening.scope().isOf(last);
            new RequestVerification(folder, log, report).run();
            receipts.check(folder);
        }
        checkScope(opening.scope(), isThere);
        receipts.close(opening.scope());
    }

    private void checkScope(Scope scope, boolean isThere) {
        if (scope.request().isPresent() && !isThere) {
            report.add(Finding.of(Attack.REQUEST_MISSING, scope.request().get()));
        }
    }
}
