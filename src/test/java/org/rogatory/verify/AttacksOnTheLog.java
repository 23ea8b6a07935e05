package org.rogatory.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.rogatory.verify.AttacksOnActs.act;
import static org.rogatory.verify.Exhibit.holding;
import static org.rogatory.verify.Exhibit.keys;
import static org.rogatory.verify.Exhibit.receipts;
import static org.rogatory.verify.Exhibit.witnesses;
import static org.rogatory.verify.Exhibits.A;
import static org.rogatory.verify.Exhibits.B;
import static org.rogatory.verify.Exhibits.EARLIER;
import static org.rogatory.verify.Exhibits.file;
import static org.rogatory.verify.Exhibits.files;
import static org.rogatory.verify.Exhibits.kept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.rogatory.bundle.BundleScope;
import org.rogatory.bundle.Files;
import org.rogatory.proof.Note;
import org.rogatory.proof.SignatureType;
import org.rogatory.proof.TlogProof;

/** Checkpoints, keys, receipts and the whole log, made anew by somebody who may even have the key. */
final class AttacksOnTheLog {
    private AttacksOnTheLog() {}

    static Stream<Exhibit> all() {
        return Stream.of(checkpoints(), logs(), promises(kept()), bundles()).flatMap(all -> all);
    }

    private static Stream<Exhibit> checkpoints() {
        var kept = kept();
        var witness = Signing.of("witness.example/1", SignatureType.COSIGNATURE);
        var other = Signing.of("witness.example/2", SignatureType.COSIGNATURE);
        return Stream.of(
                Exhibit.of(Attack.OTHER_KEY, "of another signer", kept.bundle(A), keys(Signing.log())),
                Exhibit.of(
                        Attack.OTHER_KEY,
                        "of another log",
                        kept.bundle(A),
                        keys(Signing.of("rogatory.example/2027", SignatureType.ED25519))),
                Exhibit.of(
                        Attack.OTHER_KEY,
                        "the keys of the bundle exchanged",
                        changed(kept, Layout.KEYS, Signing.log().key().encode() + "\n"),
                        Brought.nothing()),
                files(
                        Attack.CHECKPOINT_EDITED,
                        "a line more",
                        (files, k) -> files.put(
                                Layout.CHECKPOINT,
                                k.checkpoint()
                                        .encode()
                                        .replaceFirst("\n\n", "\nmore\n\n")
                                        .getBytes(UTF_8))),
                Exhibit.of(Attack.CHECKPOINT_UNSEEN, "without it", kept.bundle(A), witnesses(1, kept.signing, witness)),
                Exhibit.of(
                        Attack.CHECKPOINT_UNSEEN,
                        "by one of two",
                        Exhibits.cosigned(kept, witness),
                        witnesses(2, kept.signing, witness, other)),
                Exhibit.of(
                        Attack.CHECKPOINT_UNCONNECTED,
                        "no proof from there",
                        kept.bundle(A),
                        holding(kept.checkpoint(EARLIER), kept.signing)),
                Exhibit.of(
                        Attack.CHECKPOINT_UNCONNECTED,
                        "a proof from elsewhere",
                        kept.bundleSince(A, EARLIER - 1),
                        holding(kept.checkpoint(EARLIER), kept.signing)),
                Exhibit.of(
                        Attack.CHECKPOINT_EDITED,
                        "the one brought is none of the log",
                        kept.bundleSince(A, EARLIER),
                        holding(
                                new Note(
                                        kept.checkpoint(EARLIER - 1).text(),
                                        kept.checkpoint(EARLIER).signatures()),
                                kept.signing)));
    }

    private static Stream<Exhibit> logs() {
        var honest = kept();
        var rewritten = rewritten(honest, 0);
        var restored = kept();
        restored.signing = honest.signing;
        restored.entries.subList(EARLIER, restored.entries.size()).clear();
        restored.acts.get(A).subList(3, 6).clear();
        restored.acts.get(B).subList(1, 2).clear();
        restored.heads.values().forEach(heads -> heads.subList(1, heads.size()).clear());
        var size = honest.entries.size();
        var log = honest.signing;
        return Stream.of(
                Exhibit.of(
                        Attack.LOG_REWRITTEN,
                        "the whole log made anew, and signed",
                        rewritten.bundleSince(A, EARLIER, honest.checkpoint(EARLIER)),
                        keys(log)),
                Exhibit.of(
                        Attack.CHECKPOINT_FORKED,
                        "the whole log made anew, earlier checkpoints too",
                        rewritten.bundleSince(A, EARLIER),
                        holding(honest.checkpoint(EARLIER), log)),
                Exhibit.of(
                        Attack.CHECKPOINT_FORKED,
                        "the same size, another log",
                        rewritten.bundle(A),
                        holding(honest.checkpoint(), log)),
                Exhibit.of(
                        Attack.CHECKPOINT_FORKED,
                        "the earlier one is another",
                        grown(rewritten).bundleSince(A, size),
                        holding(honest.checkpoint(), log)),
                Exhibit.of(Attack.ROLLED_BACK, "an old backup", restored.bundle(A), holding(honest.checkpoint(), log)),
                Exhibit.of(
                        Attack.LOG_REWRITTEN,
                        "an old backup, and what was done since",
                        grown(grown(grown(restored))).bundleSince(A, size, honest.checkpoint()),
                        holding(honest.checkpoint(), log)),
                files(Attack.CHECKPOINT_FORKED, "shown in one proof", (files, kept) -> {
                            var fork = rewritten(kept, EARLIER);
                            var proof = TlogProof.of(fork.tree(size).inclusion(2), fork.checkpoint());
                            files.put(file("acts/3.proof"), proof.encode().getBytes(UTF_8));
                        })
                        .in(A, 3));
    }

    /** Another act than was done, in a log that is consistent in itself and signed by the same key. */
    private static KeptRecord rewritten(KeptRecord honest, int from) {
        var other = kept();
        other.signing = honest.signing;
        other.entries.subList(0, from).clear();
        other.entries.addAll(0, honest.entries.subList(0, from));
        return other;
    }

    private static KeptRecord grown(KeptRecord kept) {
        kept.does(A, "ASK_STATUS");
        kept.does(B, "ASK_STATUS");
        kept.sequences();
        return kept;
    }

    private static Stream<Exhibit> promises(KeptRecord kept) {
        var tail = act(kept, 6);
        var promised = kept.receipt(A, tail);
        var edited = kept.receipt(A, act(kept, 3)).replaceFirst("\\.[^.]+\\.", "." + "e30" + ".");
        var unkept = receipts(kept.signing, promised);
        var of = new BundleScope.OfPeriod(KeptRecord.MADE.minusSeconds(86_400), KeptRecord.MADE);
        var without = kept.bundle(of, List.of(B), kept.checkpoint(), Optional.empty());
        var all = kept.bundle(A);
        kept.acts.get(A).remove(tail);
        kept.heads.get(A).remove(2);
        return Stream.of(
                Exhibit.of(Attack.RECEIPT_UNKEPT, "the newest removed, with its head statement", kept.bundle(A), unkept)
                        .in(A, 6),
                Exhibit.of(Attack.RECEIPT_UNKEPT, "the request is not there", without, unkept)
                        .in(A, 6),
                Exhibit.of(
                                Attack.RECEIPT_UNKEPT,
                                "another digest",
                                all,
                                receipts(kept.signing, kept.receipt(A, numbered(2, act(kept, 3)))))
                        .in(A, 2),
                Exhibit.of(Attack.RECEIPT_FORGED, "edited", all, receipts(kept.signing, edited)),
                Exhibit.of(Attack.RECEIPT_FORGED, "no JWS", all, receipts(kept.signing, "receipt")),
                Exhibit.of(
                        Attack.RECEIPT_FORGED,
                        "of another signer",
                        all,
                        receipts(kept.signing, kept().receipt(A, tail))));
    }

    private static KeptRecord.Row numbered(int number, KeptRecord.Row row) {
        return new KeptRecord.Row(number, row.text(), row.content);
    }

    private static Stream<Exhibit> bundles() {
        var kept = kept();
        var waiting = kept();
        waiting.acts.get(A).clear();
        waiting.heads.get(A).clear();
        waiting.waiting = 6;
        return Stream.of(
                Exhibit.of(
                        Attack.REQUEST_MISSING,
                        "another one is here",
                        kept.bundle(new BundleScope.OfRequest(A), List.of(B), kept.checkpoint(), Optional.empty()),
                        keys(kept.signing)),
                Exhibit.of(Attack.REQUEST_MISSING, "it only waits", waiting.bundle(A), keys(waiting.signing))
                        .in(A),
                Exhibit.of(
                        Attack.BUNDLE_DAMAGED,
                        "a request twice",
                        kept.bundle(new BundleScope.OfRequest(A), List.of(B, A), kept.checkpoint(), Optional.empty()),
                        keys(kept.signing)),
                damaged("a file is missing", (files, k) -> files.remove(Layout.KEYS)),
                damaged("a file that no bundle has", (files, k) -> files.put(file("acts/note.txt"), new byte[1])),
                damaged("the file that closes it is missing", (files, k) -> files.remove(file(Layout.REQUEST))),
                damaged(
                        "another version",
                        (files, k) -> files.computeIfPresent(
                                Layout.BUNDLE,
                                (name, json) -> new String(json, UTF_8)
                                        .replace(":1,", ":2,")
                                        .getBytes(UTF_8))),
                damaged(
                        "a proof without what it is from",
                        (files, k) ->
                                files.put(Layout.CONSISTENCY, "{\"from\":1,\"to\":2,\"path\":[]}".getBytes(UTF_8))));
    }

    private static Exhibit damaged(String name, BiConsumer<Map<String, byte[]>, KeptRecord> change) {
        return files(Attack.BUNDLE_DAMAGED, name, (files, kept) -> {
            var closing = files.remove(file(Layout.REQUEST));
            files.put(file(Layout.REQUEST), closing);
            change.accept(files, kept);
        });
    }

    private static byte[] changed(KeptRecord kept, String name, String text) {
        var files = Files.of(kept.bundle(A));
        files.put(name, text.getBytes(UTF_8));
        return Files.zipped(files);
    }
}
