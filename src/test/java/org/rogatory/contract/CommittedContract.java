package org.rogatory.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The committed document, read strictly: in an answer, a property that it does not name is an error. */
final class CommittedContract {
    static final Path FILE = Path.of("openapi", "openapi.yaml");
    private static final String IRI = "https://rogatory.org/contract";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** One operation: its template of a path, its method, and what is said of it. */
    record Operation(String path, String method, JsonNode says) {
        String id() {
            return says.path("operationId").asText();
        }

        private boolean at(String actual) {
            return Pattern.matches(path.replaceAll("\\{[^}]+}", "[^/]+"), actual);
        }
    }

    private CommittedContract(String yaml) throws IOException {
        document = new YAMLMapper().readTree(yaml);
        document.path("components").path("schemas").forEach(CommittedContract::close);
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, b -> b.schemas(Map.of(IRI, document.toString())));
    }

    /** Read when it is first asked for. */
    static CommittedContract get() {
        return Holder.CONTRACT;
    }

    private static final class Holder {
        private static final CommittedContract CONTRACT = read();
    }

    private static CommittedContract read() {
        try {
            return new CommittedContract(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What says itself which further properties it has stays as it is. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }

    JsonNode document() {
        return document;
    }

    Stream<Operation> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(member -> Set.of("get", "post", "put", "delete").contains(member.getKey()))
                        .map(member -> new Operation(path.getKey(), member.getKey(), member.getValue())));
    }

    /** The operation at a path; one with fewer variables goes first. */
    Optional<Operation> operation(String method, String path) {
        var asked = method.equalsIgnoreCase("head") ? "get" : method.toLowerCase(java.util.Locale.ROOT);
        return operations()
                .filter(o -> o.method().equals(asked) && o.at(path))
                .min(java.util.Comparator.comparing(
                        o -> o.path().chars().filter(c -> c == '{').count()));
    }

    Optional<JsonNode> response(Operation operation, int status) {
        return Optional.ofNullable(operation.says().path("responses").get(Integer.toString(status)))
                .map(this::resolved);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** What is wrong with the body; only references to components and plain texts are used as schemas. */
    List<String> faults(JsonNode schema, String body) {
        return schema.has("$ref") ? faults(schema.get("$ref").asText(), body) : List.of();
    }

    List<String> faults(String reference, String body) {
        return schemas
                .computeIfAbsent(reference, ref -> registry.getSchema(SchemaLocation.of(IRI + ref)))
                .validate(body, InputFormat.JSON, run -> run.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .limit(10)
                .toList();
    }
}
