package org.rogatory.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.rogatory.access.Caller;
import org.rogatory.audit.Found.Place;
import org.rogatory.http.Cursors;
import org.rogatory.http.Page;
import org.rogatory.store.Transaction;

/** Answers questions, with a page or with the whole. */
@Singleton
final class Answers {
    /** Rows that are held in memory, however many there are. */
    private static final int AT_ONCE = 500;

    private final DataSource database;
    private final Cursors cursors;
    private final ObjectMapper json;

    Answers(DataSource database, Cursors cursors, ObjectMapper json) {
        this.database = database;
        this.cursors = cursors;
        this.json = json;
    }

    <T extends Found> Page<T> page(Caller caller, Question<T> question, Wanted wanted) {
        var binding = "audit %s %s %s".formatted(question.table().name(), caller.name(), wanted.key());
        var after = wanted.cursor().map(cursor -> Place.parse(cursors.open(cursor, binding)));
        var found = page(question, after, wanted.limit() + 1);
        return Page.of(found, wanted.limit(), last -> cursors.seal(last.place().toString(), binding));
    }

    /**
     * Row after row, all of one moment, as long as somebody takes them.
     *
     * @param gone whether nobody does any more: the connection itself swallows what is written then
     */
    StreamingOutput whole(Question<?> question, MediaType form, BooleanSupplier gone) {
        return out -> {
            try {
                write(question, form, gone, out);
            } catch (UncheckedIOException e) {
                if (!gone.getAsBoolean()) {
                    throw e.getCause();
                }
            }
        };
    }

    private void write(Question<?> question, MediaType form, BooleanSupplier gone, OutputStream out)
            throws IOException {
        var rows = Rows.to(out, form, question.table().columns(), json);
        var all = Optional.<Place>empty();
        var ended = Transaction.on(
                database,
                sql -> sql.each(
                        question.table().reading(),
                        row -> rows.add(row, gone),
                        AT_ONCE,
                        question.sql(all),
                        question.values(all)));
        if (ended) {
            rows.end();
        }
    }

    private <T extends Found> List<T> page(Question<T> question, Optional<Place> after, int limit) {
        var select = question.sql(after) + " limit " + limit;
        return Transaction.on(database, sql -> sql.rows(question.table().reading(), select, question.values(after)));
    }
}
