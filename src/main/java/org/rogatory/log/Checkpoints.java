package org.rogatory.log;

import java.util.Optional;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.Note;
import org.rogatory.store.Sql;

/** The checkpoints that were signed. */
record Checkpoints(Sql sql) {
    private static final String NOTE = "select note from log_checkpoint ";

    Optional<Note> newest() {
        return sql.row(row -> Note.parse(row.getString(1)), NOTE + "order by tree_size desc, edition desc limit 1");
    }

    /** The last one of that size. */
    Optional<Note> ofSize(long size) {
        return sql.row(
                row -> Note.parse(row.getString(1)), NOTE + "where tree_size = ? order by edition desc limit 1", size);
    }

    void add(Note note) {
        var size = Checkpoint.parse(note.text()).size();
        var before = sql.row(
                        row -> row.getInt(1),
                        "select coalesce(max(edition), 0) from log_checkpoint where tree_size = ?",
                        size)
                .orElseThrow();
        sql.change(
                "insert into log_checkpoint (tree_size, edition, note) values (?, ?, ?)",
                size,
                before + 1,
                note.encode());
    }
}
