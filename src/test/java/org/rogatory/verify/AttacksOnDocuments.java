package org.rogatory.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.rogatory.verify.AttacksOnActs.act;
import static org.rogatory.verify.Exhibits.A;
import static org.rogatory.verify.Exhibits.file;
import static org.rogatory.verify.Exhibits.files;
import static org.rogatory.verify.Exhibits.rows;
import static org.rogatory.verify.KeptRecord.absent;

import java.util.stream.Stream;
import org.rogatory.bundle.BundledDocument;
import org.rogatory.chain.Digest;

/** Documents altered, removed and kept. */
final class AttacksOnDocuments {
    private static final Digest LETTER = Digest.of("a letter".getBytes(UTF_8));

    private AttacksOnDocuments() {}

    /** With one act more that names a document for each reason that there is. */
    static KeptRecord named(KeptRecord kept) {
        var act = kept.does(A, "DELIVER");
        kept.names(act, "a letter", KeptRecord::given);
        kept.names(act, "of the other side", absent("WITHHELD"));
        kept.names(act, "not asked for", absent(BundledDocument.NOT_ASKED));
        kept.names(act, "nothing".repeat(20_000), KeptRecord::given);
        kept.names(act, "", KeptRecord::given);
        kept.sequences();
        return kept;
    }

    static Stream<Exhibit> all() {
        return Stream.of(
                rows(Attack.DOCUMENT_EDITED, "a word", 5, kept -> lies(kept, "a better")),
                rows(Attack.DOCUMENT_EDITED, "cut off", 5, kept -> lies(kept, "a lette")),
                rows(Attack.DOCUMENT_REMOVED, "and told so", 5, kept -> kept.documents.put(LETTER, told("LOST"))),
                rows(Attack.DOCUMENT_REMOVED, "as if erased", 5, kept -> kept.documents.put(LETTER, told("ERASED"))),
                files(Attack.DOCUMENT_REMOVED, "its file", (files, kept) -> files.remove(file(Layout.document(LETTER))))
                        .in(A, 5),
                rows(Attack.DOCUMENT_KEPT, "after its erasure", 5, kept -> {
                    kept.erases(A, 5);
                    kept.sequences();
                }),
                rows(
                        Attack.DOCUMENT_REMOVED,
                        "by an act that was edited to erase another",
                        2,
                        kept -> act(kept, 6).rewrite(act(kept, 6).text().replace("[2]", "[1]"))),
                files(Attack.BUNDLE_DAMAGED, "a document that no act names", (files, kept) -> {
                            var closing = files.remove(file(Layout.REQUEST));
                            files.put(file(Layout.document(Digest.of())), new byte[0]);
                            files.put(file(Layout.REQUEST), closing);
                        })
                        .in(A));
    }

    private static void lies(KeptRecord kept, String text) {
        kept.documents.put(LETTER, KeptRecord.given(text.getBytes(UTF_8)));
    }

    private static BundledDocument told(String why) {
        return BundledDocument.absent(why);
    }
}
