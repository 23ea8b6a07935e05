package org.rogatory.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rogatory.http.SpreadsheetText;
import org.rogatory.registry.RegistryFile.FiledAuthority;
import org.rogatory.registry.RegistryFile.FiledState;

/** The registry's file as a table, RFC 4180: one row for each State, instrument, declaration, authority and key. */
@Singleton
class RegistryCsv {
    private static final CsvSchema TABLE = RegistryCells.COLUMNS.stream()
            .reduce(CsvSchema.builder(), CsvSchema.Builder::addColumn, (a, b) -> a)
            .build()
            .withHeader();

    private final CsvMapper csv = new CsvMapper();
    private final ObjectMapper json;

    RegistryCsv(ObjectMapper json) {
        this.json = json;
    }

    String of(RegistryFile file) {
        var rows = new ArrayList<Map<String, String>>();
        file.states().forEach(state -> add(rows, state));
        try {
            return csv.writer(TABLE).writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void add(List<Map<String, String>> rows, FiledState state) {
        rows.add(row("STATE", state.code(), "name", state.name()));
        state.instruments()
                .forEach(i -> rows.add(
                        row("INSTRUMENT", state.code(), "name", i.type().name(), "on", i.on().toString())));
        state.declarations()
                .forEach(d -> rows.add(row(
                        "DECLARATION",
                        state.code(),
                        "name",
                        d.name().wireName(),
                        "on",
                        d.from().toString(),
                        "value",
                        d.value().toString())));
        state.authorities().forEach(a -> add(rows, state, a));
    }

    private void add(List<Map<String, String>> rows, FiledState state, FiledAuthority a) {
        var row = row(
                "AUTHORITY",
                state.code(),
                "name",
                a.name(),
                "id",
                a.id().toString(),
                "functions",
                RegistryCells.words(a.functions()),
                "languages",
                RegistryCells.words(a.languages()),
                "channels",
                RegistryCells.words(a.channels()),
                "address",
                a.address(),
                "availability",
                a.availability());
        a.territory().ifPresent(territory -> row.put("territory", territory));
        a.signedOnly().ifPresent(only -> row.put("signedOnly", only.toString()));
        rows.add(row);
        a.publicKeys()
                .forEach(key -> rows.add(row(
                        "KEY",
                        state.code(),
                        "name",
                        key.id(),
                        "id",
                        a.id().toString(),
                        "value",
                        json.valueToTree(key).toString())));
    }

    private static Map<String, String> row(String entry, String state, String... cells) {
        var row = new LinkedHashMap<String, String>();
        row.put("entry", entry);
        row.put("state", state);
        for (var i = 0; i < cells.length; i += 2) {
            row.put(cells[i], SpreadsheetText.written(cells[i + 1]));
        }
        return row;
    }
}
