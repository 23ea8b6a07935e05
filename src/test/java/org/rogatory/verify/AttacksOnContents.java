package org.rogatory.verify;

import static org.rogatory.verify.AttacksOnActs.act;
import static org.rogatory.verify.Exhibits.A;
import static org.rogatory.verify.Exhibits.file;
import static org.rogatory.verify.Exhibits.files;
import static org.rogatory.verify.Exhibits.rows;

import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.chain.Commitment;

/** What was said, edited, removed and kept. */
final class AttacksOnContents {
    private AttacksOnContents() {}

    static Stream<Exhibit> all() {
        return Stream.of(
                rows(
                        Attack.CONTENT_EDITED,
                        "a word",
                        3,
                        kept -> act(kept, 3).content =
                                act(kept, 3).content.map(said -> new Commitment(said.salt(), "{}".getBytes()))),
                rows(
                        Attack.CONTENT_EDITED,
                        "its salt",
                        3,
                        kept -> act(kept, 3).content =
                                act(kept, 3).content.map(said -> new Commitment(new byte[32], said.content()))),
                rows(
                        Attack.CONTENT_EDITED,
                        "that of another act",
                        3,
                        kept -> act(kept, 3).content = act(kept, 5).content),
                rows(Attack.CONTENT_REMOVED, "as if erased", 3, kept -> act(kept, 3).content = Optional.empty()),
                files(Attack.CONTENT_REMOVED, "its file", (files, kept) -> files.remove(file("content/5.json")))
                        .in(A, 5),
                rows(Attack.CONTENT_KEPT, "after its erasure", 1, kept -> {
                    var said = act(kept, 1).content;
                    kept.erases(A, 1);
                    act(kept, 1).content = said;
                    kept.sequences();
                }));
    }
}
