package org.rogatory.verify;

import static org.rogatory.verify.Exhibit.holding;
import static org.rogatory.verify.Exhibit.keys;
import static org.rogatory.verify.Exhibit.receipts;
import static org.rogatory.verify.Exhibit.witnesses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rogatory.bundle.BundleScope;
import org.rogatory.bundle.Files;
import org.rogatory.proof.SignatureType;

/** Bundles that hold, and each attack with a bundle in which it must be seen. */
final class Exhibits {
    static final UUID A = UUID.fromString("0199c3f0-7a52-7d2e-9b1c-3f5c1a2b4d6e");
    static final UUID B = UUID.fromString("0199c3f0-7a52-7d2e-9b1c-3f5c1a2b4d6f");

    /** The size of the log when request A had three acts and B one. */
    static final int EARLIER = 6;

    private Exhibits() {}

    /**
     * Six acts of one request and two of another, sequenced in three batches; one content erased, one act hidden,
     * some acts signed, some with documents.
     */
    static KeptRecord kept() {
        var kept = new KeptRecord();
        kept.does(A, "SUBMIT");
        kept.names(kept.signed(A, "ACKNOWLEDGE", SigningCourt.ED), "erased", KeptRecord.absent("ERASED"));
        kept.names(kept.signed(A, "TAKE_UP", SigningCourt.EC), "on a disk", KeptRecord.absent("MEDIUM"));
        kept.names(kept.does(B, "SUBMIT"), "a map", KeptRecord::given);
        kept.sequences();
        kept.does(A, "ENTRUST").hidden = true;
        kept.names(kept.signed(A, "ASK_STATUS", SigningCourt.ED), "a letter", KeptRecord::given);
        kept.sequences();
        kept.erases(A, 2);
        kept.signed(B, "ACKNOWLEDGE", SigningCourt.ED);
        kept.sequences();
        return kept;
    }

    static Stream<Exhibit> good() {
        var kept = kept();
        var log = kept.signing;
        var witness = Signing.of("witness.example/1", SignatureType.COSIGNATURE);
        return Stream.of(
                Exhibit.good("nothing brought", kept.bundle(A), Brought.nothing()),
                Exhibit.good("all of a day", kept.bundleOfAll(), keys(log)),
                Exhibit.good("two keys while they rotate", kept.bundle(B), keys(log, Signing.log())),
                Exhibit.good("the same checkpoint", kept.bundle(A), holding(kept.checkpoint(), log)),
                Exhibit.good("an earlier one", kept.bundleSince(A, EARLIER), holding(kept.checkpoint(EARLIER), log)),
                Exhibit.good("since the beginning", kept.bundleSince(A, 1), keys(log)),
                Exhibit.good("its receipts", kept.bundle(A), receipts(log, receiptsOf(kept))),
                Exhibit.good("a receipt of elsewhere", kept.bundle(B), receipts(log, receiptsOf(kept))),
                Exhibit.good(
                        "documents of each kind",
                        AttacksOnDocuments.named(kept()).bundle(A),
                        Brought.nothing()),
                Exhibit.good("its authorities", kept.bundle(A), keys(log).with(SigningCourt.published())),
                Exhibit.good("one of its authorities", kept.bundle(A), keys(log).with(SigningCourt.publishedAlone())),
                Exhibit.good(
                        "authorities of elsewhere", kept.bundle(A), keys(log).with("{\"items\":[]}")),
                Exhibit.good("a witness", cosigned(kept, witness), witnesses(1, log, witness)));
    }

    private static String[] receiptsOf(KeptRecord kept) {
        return kept.acts.get(A).stream().map(row -> kept.receipt(A, row)).toArray(String[]::new);
    }

    static byte[] cosigned(KeptRecord kept, Signing witness) {
        var note = witness.cosigned(kept.checkpoint());
        return kept.bundle(new BundleScope.OfRequest(A), List.of(A), note, Optional.empty());
    }

    static Stream<Exhibit> attacked() {
        return Stream.of(
                        AttacksOnActs.all(),
                        AttacksOnContents.all(),
                        AttacksOnSignatures.all(),
                        AttacksOnDocuments.all(),
                        AttacksOnTheLog.all())
                .flatMap(all -> all);
    }

    /** Somebody has been at the rows. */
    static Exhibit rows(Attack attack, String name, int act, Consumer<KeptRecord> change) {
        var kept = kept();
        change.accept(kept);
        return Exhibit.of(attack, name, kept.bundle(A), keys(kept.signing)).in(A, act);
    }

    /** Somebody has been at the files. */
    static Exhibit files(Attack attack, String name, BiConsumer<Map<String, byte[]>, KeptRecord> change) {
        var kept = kept();
        var files = Files.of(kept.bundle(A));
        change.accept(files, kept);
        return Exhibit.of(attack, name, Files.zipped(files), keys(kept.signing));
    }

    static String file(String name) {
        return Layout.request(A) + name;
    }
}
