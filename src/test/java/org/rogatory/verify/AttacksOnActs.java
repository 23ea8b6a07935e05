package org.rogatory.verify;

import static org.rogatory.verify.Exhibit.keys;
import static org.rogatory.verify.Exhibits.A;
import static org.rogatory.verify.Exhibits.B;
import static org.rogatory.verify.Exhibits.file;
import static org.rogatory.verify.Exhibits.files;
import static org.rogatory.verify.Exhibits.rows;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rogatory.verify.KeptRecord.Row;

/** Acts edited, exchanged, forged and removed, in the rows and in the files. */
final class AttacksOnActs {
    private AttacksOnActs() {}

    static Stream<Exhibit> all() {
        return Stream.of(edited(), exchanged(), forged(), removed(), logged()).flatMap(all -> all);
    }

    private static Stream<Exhibit> edited() {
        return Stream.of(
                rows(Attack.ACT_EDITED, "in place", 3, kept -> {
                    var digest = act(kept, 3).digest;
                    act(kept, 3).rewrite(falsified(act(kept, 3)));
                    act(kept, 3).digest = digest;
                }),
                rows(
                        Attack.ACT_EDITED,
                        "its digest too",
                        2,
                        kept -> act(kept, 2).rewrite(falsified(act(kept, 2)))),
                rows(
                        Attack.ACT_EDITED,
                        "to what is no act",
                        5,
                        kept -> act(kept, 5).rewrite("{\"number\":5}")),
                rows(
                        Attack.ACT_EDITED,
                        "a space more",
                        3,
                        kept -> act(kept, 3).rewrite(act(kept, 3).text() + " ")),
                rows(Attack.CHAIN_RECOMPUTED, "with the whole chain", 2, kept -> {
                    act(kept, 2).rewrite(falsified(act(kept, 2)));
                    rechain(kept, 3);
                }),
                rows(
                        Attack.CHAIN_RECOMPUTED,
                        "the newest",
                        6,
                        kept -> act(kept, 6).rewrite(act(kept, 6).text().replace("ERASE", "ERODE"))),
                rows(Attack.CHAIN_RECOMPUTED, "a hidden one", 4, kept -> {
                    act(kept, 4).rewrite(falsified(act(kept, 4)));
                    rechain(kept, 5);
                }));
    }

    private static Stream<Exhibit> exchanged() {
        return Stream.of(
                rows(Attack.ACTS_SWAPPED, "two of a request", 1, kept -> swap(act(kept, 1), act(kept, 3))),
                rows(Attack.ACTS_SWAPPED, "with their places", 3, kept -> {
                    swap(act(kept, 1), act(kept, 3));
                    act(kept, 1).place = 2;
                    act(kept, 3).place = 0;
                }),
                rows(
                        Attack.ACTS_SWAPPED,
                        "of two requests",
                        1,
                        kept -> swap(act(kept, 1), kept.acts.get(B).get(0))),
                rows(Attack.ACT_TWICE, "as another number", 5, kept -> {
                    act(kept, 5).rewrite(act(kept, 3).text());
                    act(kept, 5).place = act(kept, 3).place;
                }),
                rows(Attack.ACT_TWICE, "hidden both", 5, kept -> {
                    act(kept, 5).hidden = true;
                    act(kept, 5).rewrite(act(kept, 4).text());
                    act(kept, 5).place = act(kept, 4).place;
                }),
                files(Attack.ACTS_SWAPPED, "two files", (files, kept) -> {
                            var one = files.get(file("acts/1.json"));
                            files.put(file("acts/1.json"), files.get(file("acts/5.json")));
                            files.put(file("acts/5.json"), one);
                        })
                        .in(A, 1));
    }

    private static Stream<Exhibit> forged() {
        return Stream.of(
                rows(Attack.ACT_FORGED, "at the end, without a place", 7, kept -> kept.does(A, "CLOSE")),
                rows(Attack.ACT_FORGED, "at the end, in another's place", 7, kept -> kept.does(A, "CLOSE").place = 3),
                rows(Attack.CHAIN_RECOMPUTED, "between others, all renumbered", 3, kept -> {
                    var rows = kept.acts.get(A);
                    var places = rows.stream().map(row -> row.place).toList();
                    var texts = rows.stream().map(Row::text).toList();
                    kept.does(A, "CLOSE").place = places.get(5);
                    for (var i = 3; i < 7; i++) {
                        rows.get(i).rewrite(texts.get(i - 1).replace("\"number\":" + i, "\"number\":" + (i + 1)));
                    }
                    act(kept, 3).rewrite(falsified(act(kept, 3)));
                    rechain(kept, 4);
                }),
                files(
                                Attack.ACT_FORGED,
                                "the proof of an act is missing",
                                (files, kept) -> files.remove(file("acts/5.proof")))
                        .in(A, 5));
    }

    private static Stream<Exhibit> removed() {
        return Stream.of(
                rows(
                        Attack.TAIL_REMOVED,
                        "the newest two",
                        5,
                        kept -> kept.acts.get(A).subList(4, 6).clear()),
                rows(Attack.TAIL_REMOVED, "all", 1, kept -> kept.acts.get(A).clear()),
                rows(
                        Attack.ACT_MISSING,
                        "one between others",
                        3,
                        kept -> kept.acts.get(A).remove(2)),
                rows(
                        Attack.ACT_MISSING,
                        "the first",
                        1,
                        kept -> kept.acts.get(A).remove(0)),
                files(Attack.ACT_MISSING, "its file", (files, kept) -> files.remove(file("acts/5.json")))
                        .in(A, 5));
    }

    /** The service itself has given a wrong act its place. */
    private static Stream<Exhibit> logged() {
        return Stream.of(
                rows(Attack.CHAIN_BROKEN, "logged so", 7, kept -> {
                    var act = kept.does(A, "CLOSE");
                    act.rewrite(act.text()
                            .replace(
                                    act(kept, 6).digest.toString(),
                                    act(kept, 5).digest.toString()));
                    kept.sequences();
                }),
                rows(Attack.TIME_REVERSED, "logged so", 7, kept -> {
                    var act = kept.does(A, "CLOSE");
                    act.rewrite(act.text().replace("T00:07", "T00:06"));
                    kept.sequences();
                }),
                rows(Attack.ACT_FORGED, "of another log", 7, kept -> {
                    var act = kept.does(A, "CLOSE");
                    act.rewrite(act.text().replace(KeptRecord.ORIGIN, "rogatory.example/2027"));
                    kept.sequences();
                }),
                rows(Attack.ACT_FORGED, "what is no act, logged", 7, kept -> {
                    kept.does(A, "CLOSE").rewrite("{\"number\":7,\"number\":8}");
                    kept.sequences();
                }),
                headed(Attack.HEAD_MISSING, "without any head statement", kept -> kept.heads.clear())
                        .in(A),
                rows(
                        Attack.HEAD_MISSING,
                        "the newest head statement withheld",
                        6,
                        kept -> kept.heads.get(A).remove(2)),
                headed(Attack.HEAD_FORGED, "a head statement that nobody logged", kept -> {
                            kept.heads
                                    .get(A)
                                    .get(2)
                                    .rewrite(kept.heads.get(A).get(2).text() + " ");
                        })
                        .in(A),
                headed(
                                Attack.HEAD_FORGED,
                                "the head statement of another",
                                kept -> kept.heads.put(A, kept.heads.get(B)))
                        .in(A),
                rows(Attack.CHAIN_RECOMPUTED, "an act logged anew, after its head statement", 6, kept -> {
                    act(kept, 6).rewrite(falsified(act(kept, 6)));
                    act(kept, 6).place = kept.entries.size();
                    kept.entries.add(act(kept, 6).digest);
                }));
    }

    private static Exhibit headed(Attack attack, String name, Consumer<KeptRecord> change) {
        var kept = Exhibits.kept();
        change.accept(kept);
        return Exhibit.of(attack, name, kept.bundle(A), keys(kept.signing));
    }

    static Row act(KeptRecord kept, int number) {
        return kept.acts.get(A).get(number - 1);
    }

    private static String falsified(Row row) {
        return row.text().replaceFirst("\"type\":\"[A-Z_]+\"", "\"type\":\"REFUSE\"");
    }

    private static void swap(Row one, Row other) {
        var text = one.text();
        one.rewrite(other.text());
        other.rewrite(text);
    }

    private static void rechain(KeptRecord kept, int from) {
        List<Row> rows = kept.acts.get(A);
        for (var row : rows.subList(from - 1, rows.size())) {
            var previous = rows.get(row.number - 2).digest;
            row.rewrite(row.text().replaceFirst("\"previous\":\"[^\"]+\"", "\"previous\":\"" + previous + "\""));
        }
    }
}
