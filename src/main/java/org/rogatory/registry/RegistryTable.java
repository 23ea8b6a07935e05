package org.rogatory.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rogatory.http.SpreadsheetText;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;

/** A table read into the form of the registry's file; it remembers in which row everything stood. */
final class RegistryTable {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int HEADER = 1;
    private static final Set<String> ENTRIES = Set.of("STATE", "INSTRUMENT", "DECLARATION", "AUTHORITY", "KEY");

    private static final String SIGNED_ONLY = "signedOnly";

    private final ObjectMapper json;
    private final Map<String, ObjectNode> states = new LinkedHashMap<>();
    private final Map<String, ObjectNode> authorities = new HashMap<>();
    private final Map<ObjectNode, Integer> rows = new IdentityHashMap<>();
    private final List<BadInput> faults = new ArrayList<>();
    private int row = HEADER;

    private RegistryTable(ObjectMapper json) {
        this.json = json;
    }

    /** @throws ProblemException 400 when it is no such table */
    static RegistryTable read(byte[] body, ObjectMapper json) {
        var table = new RegistryTable(json);
        try (var lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(text(body))) {
            while (lines.hasNext()) {
                table.row++;
                table.add(lines.next());
            }
        } catch (IOException | RuntimeException unreadable) {
            throw ProblemException.of(ProblemType.INVALID_BODY, "Row %d cannot be read as CSV.".formatted(table.row))
                    .with("violations", List.of(BadInput.at("/" + table.row, "is no row of a table with a header")));
        }
        return table;
    }

    private static String text(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }

    JsonNode file() {
        var all = NODES.objectNode();
        all.set("states", NODES.arrayNode().addAll(states.values()));
        return all;
    }

    List<BadInput> faults() {
        return faults;
    }

    /** A pointer into the file as a pointer to row and column; the header is row 1. */
    String place(String pointer) {
        JsonNode node = file();
        var at = HEADER;
        var property = "";
        for (var token :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            node = node.isArray() ? node.path(Integer.parseInt(token)) : node.path(token);
            property = rows.containsKey(node) || node.isArray() ? property : token;
            if (rows.containsKey(node)) {
                at = rows.get(node);
                property = "";
            }
        }
        return "/" + at + (property.isEmpty() ? "" : "/" + RegistryCells.column(property));
    }

    private void add(Map<String, String> cells) {
        var unknown = new TreeSet<>(cells.keySet());
        unknown.removeAll(Set.copyOf(RegistryCells.COLUMNS));
        unknown.forEach(column -> fault(column, "is no column of this table"));
        var entry = cell(cells, "entry").orElse("");
        if (!ENTRIES.contains(entry)) {
            fault("entry", "must be STATE, INSTRUMENT, DECLARATION, AUTHORITY or KEY");
            return;
        }
        var state = states.computeIfAbsent(cell(cells, "state").orElse(""), code -> state(code));
        switch (entry) {
            case "STATE" -> named(state, cells);
            case "INSTRUMENT" -> put(state, "instruments", text("type", "name", cells), text("on", "on", cells));
            case "DECLARATION" -> declaration(state, cells);
            case "AUTHORITY" -> authority(state, cells);
            case "KEY" -> key(cells);
            default -> throw new IllegalStateException(entry);
        }
    }

    private ObjectNode state(String code) {
        var node = NODES.objectNode().put("code", code);
        rows.put(node, row);
        List.of("instruments", "declarations", "authorities").forEach(node::putArray);
        return node;
    }

    private void named(ObjectNode state, Map<String, String> cells) {
        if (state.has("name")) {
            fault("state", "stands there twice");
        }
        rows.put(state, row);
        cell(cells, "name").ifPresent(name -> state.put("name", name));
    }

    private void declaration(ObjectNode state, Map<String, String> cells) {
        var node = put(state, "declarations", text("name", "name", cells), text("from", "on", cells));
        parsed(cells).ifPresent(value -> node.set("value", value));
    }

    private void authority(ObjectNode state, Map<String, String> cells) {
        var node = put(state, "authorities");
        List.of("id", "territory", "name", "address", "availability")
                .forEach(column -> cell(cells, column).ifPresent(text -> node.put(column, text)));
        List.of("functions", "languages", "channels")
                .forEach(column -> RegistryCells.items(cell(cells, column)).forEach(node.withArray(column)::add));
        node.putArray("publicKeys");
        cell(cells, SIGNED_ONLY).ifPresent(text -> node.set(SIGNED_ONLY, flag(text)));
        cell(cells, "id").ifPresent(id -> authorities.put(id, node));
    }

    /** What is neither stays a text, and is refused as one. */
    private static JsonNode flag(String text) {
        return text.equals("true") || text.equals("false")
                ? NODES.booleanNode(text.equals("true"))
                : NODES.textNode(text);
    }

    private void key(Map<String, String> cells) {
        var authority = cell(cells, "id").map(authorities::get);
        if (authority.isEmpty()) {
            fault("id", "names no authority of a row above");
        }
        authority.ifPresent(a -> parsed(cells).ifPresent(key -> {
            ((ArrayNode) a.get("publicKeys")).add(key);
            if (key instanceof ObjectNode node) {
                rows.put(node, row);
            }
        }));
    }

    private record Text(String property, Optional<String> text) {}

    private static Text text(String property, String column, Map<String, String> cells) {
        return new Text(property, cell(cells, column));
    }

    private ObjectNode put(ObjectNode state, String list, Text... texts) {
        var node = ((ArrayNode) state.get(list)).addObject();
        rows.put(node, row);
        for (var one : texts) {
            one.text().ifPresent(text -> node.put(one.property(), text));
        }
        return node;
    }

    private Optional<JsonNode> parsed(Map<String, String> cells) {
        try {
            return Optional.of(json.readTree(cell(cells, "value").orElse("null")));
        } catch (JsonProcessingException notJson) {
            fault("value", "is no JSON");
            return Optional.empty();
        }
    }

    private static Optional<String> cell(Map<String, String> cells, String column) {
        return Optional.ofNullable(cells.get(column)).map(SpreadsheetText::read).filter(text -> !text.isEmpty());
    }

    private void fault(String column, String message) {
        faults.add(BadInput.at("/" + row + "/" + column, message));
    }
}
