package org.rogatory.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The committed document, read strictly: in an answer, a property that it does not name is an error. */
final class CommittedContract {
    static final Path FILE = Path.of("openapi", "openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String IRI = "https://rogatory.org/contract";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final List<Operation> operations;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** The one variable that may hold slashes: no template of OpenAPI can say so. */
    private static final String MANY = "{path}";

    /** One operation: its template of a path, its method, and what is said of it. */
    record Operation(String path, String method, JsonNode says, Pattern form) {
        private static Operation of(String path, String method, JsonNode says) {
            return new Operation(
                    path, method, says, Pattern.compile(path.replace(MANY, ".+").replaceAll("\\{[^}]+}", "[^/]+")));
        }

        String id() {
            return says.path("operationId").asText();
        }

        /** Whether a token is needed. */
        boolean hasToken() {
            return !says.path("security").isEmpty();
        }

        private boolean at(String actual) {
            return form.matcher(actual).matches();
        }

        private long variables() {
            return path.chars().filter(c -> c == '{').count();
        }
    }

    private CommittedContract(String yaml) throws IOException {
        document = new YAMLMapper().readTree(yaml);
        document.path("components").path("schemas").forEach(CommittedContract::close);
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, b -> b.schemas(Map.of(IRI, document.toString())));
        operations = document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .map(member -> Operation.of(path.getKey(), member.getKey(), member.getValue())))
                .sorted(Comparator.comparingLong(Operation::variables))
                .toList();
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

    /** Those with fewer variables in their paths first. */
    Stream<Operation> operations() {
        return operations.stream();
    }

    /** The operation at a path; HEAD is GET without a body. */
    Optional<Operation> operation(String method, String path) {
        var asked = method.equalsIgnoreCase("head") ? "get" : method.toLowerCase(Locale.ROOT);
        return operationsAt(path).filter(o -> o.method().equals(asked)).findFirst();
    }

    Stream<Operation> operationsAt(String path) {
        return operations().filter(o -> o.at(path));
    }

    /** The methods that a path has, those included that every path has. */
    Set<String> methods(String path) {
        var methods = operationsAt(path)
                .map(o -> o.method().toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }

    Optional<JsonNode> response(Operation operation, int status) {
        return Optional.ofNullable(operation.says().path("responses").get(Integer.toString(status)))
                .map(this::resolved);
    }

    /** A response that operations share. */
    JsonNode component(String response) {
        return at("#/components/responses/" + response);
    }

    JsonNode at(String reference) {
        return document.at(reference.substring(1));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? at(node.get("$ref").asText()) : node;
    }

    List<String> faultsOfText(String reference, String text) {
        return faults(reference, TextNode.valueOf(text).toString());
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
