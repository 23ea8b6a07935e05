package org.rogatory.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

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
        var signers = signers(opening, brought);
        var receipts = Receipts.of(brought.receipts(), log, opening.made(), report);
        var isThere = false;
        for (var last = ""; zip.peek().isPresent(); ) {
            var folder = RequestFolder.read(zip, signers);
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

    /** What was brought is believed, and held against what is here. */
    private Signers signers(Opening opening, Brought brought) {
        if (brought.authorities().isEmpty()) {
            report.doesNotProve(
                    "whose the keys are by which acts are signed, nor when these held. They are those in the"
                            + " bundle itself. Bring the authorities as they are registered with --authorities.");
            return opening.signers();
        }
        var known = Signers.of(
                "the authorities brought", brought.authorities().get().getBytes(UTF_8), true);
        opening.signers()
                .eachOtherKey(
                        known,
                        (authority, key) -> report.add(
                                Finding.of(Attack.KEY_EXCHANGED, "key " + key + " of authority " + authority)));
        return opening.signers().with(known);
    }

    private void checkScope(Scope scope, boolean isThere) {
        if (scope.request().isPresent() && !isThere) {
            report.add(Finding.of(Attack.REQUEST_MISSING, scope.request().get()));
        }
    }
}
