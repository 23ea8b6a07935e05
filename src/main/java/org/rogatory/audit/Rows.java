package org.rogatory.audit;

import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rogatory.http.SpreadsheetText;

/** Writes rows as they come, a line each: JSON texts, or the cells of a table, RFC 4180. */
final class Rows {
    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";
    private static final CsvMapper TABLE = new CsvMapper().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING);

    private final SequenceWriter writer;
    private final OutputStream out;
    private final Function<Found, Object> line;

    private Rows(ObjectWriter writer, OutputStream out, Function<Found, Object> line) throws IOException {
        this.writer =
                writer.without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE).writeValues(out);
        this.out = out;
        this.line = line;
    }

    /** A table begins with the names of its columns, also when no row follows. */
    static Rows to(OutputStream out, MediaType form, List<String> columns, ObjectMapper json) throws IOException {
        if (form.equals(MediaType.valueOf(NDJSON))) {
            return new Rows(json.writer(new MinimalPrettyPrinter("\n")), out, row -> row);
        }
        var table = new Rows(
                TABLE.writer(TABLE.schema()),
                out,
                row -> row.cells().stream().map(Rows::cell).toList());
        table.writer.write(columns);
        return table;
    }

    /** @return whether another one is wanted */
    boolean add(Found row, BooleanSupplier gone) {
        try {
            writer.write(line.apply(row));
            return !gone.getAsBoolean();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows are there. Who does not come so far leaves the answer without its end, by which the reader knows. */
    void end() throws IOException {
        writer.flush();
        out.flush();
    }

    private static String cell(Object content) {
        if (content instanceof Optional<?> optional) {
            return optional.map(Rows::cell).orElse("");
        }
        if (content instanceof Collection<?> items) {
            return items.stream().map(Rows::cell).collect(Collectors.joining(" "));
        }
        return content instanceof Instant instant
                ? SpreadsheetText.written(instant)
                : SpreadsheetText.written(content.toString());
    }
}
