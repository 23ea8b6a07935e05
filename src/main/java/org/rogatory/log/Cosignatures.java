package org.rogatory.log;

import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.Note;
import org.rogatory.proof.NoteSignature;
import org.rogatory.store.Sql;

/** What witnesses have signed: one cosignature of each for a checkpoint, the first one. */
record Cosignatures(Sql sql) {
    /** A note has a hundred signatures at most, those of the log included. */
    private static final int MOST = 80;

    /** The note with its cosignatures. */
    Note on(Note signed) {
        var size = Checkpoint.parse(signed.text()).size();
        var lines = sql.rows(
                row -> NoteSignature.parse(row.getString(1)),
                "select line from log_cosignature where tree_size = ? order by received_at, witness limit ?",
                size,
                MOST);
        var note = signed;
        for (var line : lines) {
            note = note.with(line);
        }
        return note;
    }

    void add(long size, NoteSignature cosignature) {
        sql.change(
                "insert into log_cosignature (tree_size, witness, line) values (?, ?, ?) on conflict do nothing",
                size,
                cosignature.name(),
                cosignature.encode());
    }
}
