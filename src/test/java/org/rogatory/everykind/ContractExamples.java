package org.rogatory.everykind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rogatory.procedure.By;
import org.rogatory.procedure.Step;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.machine.Procedures;

/** What a partner finds in the committed contract: the kinds, and an example of every draft and of every act. */
final class ContractExamples {
    private static final JsonNode CONTRACT = read();

    private ContractExamples() {}

    static Set<String> kinds() {
        return discriminated("NewRequest");
    }

    static Set<String> acts() {
        return discriminated("Act");
    }

    /** The drafts of that kind that stand in the contract, the most complete first. */
    static List<ObjectNode> drafts(String kind) {
        return examples("/v1/requests")
                .filter(draft -> draft.path("kind").asText().equals(kind))
                .sorted((one, other) ->
                        other.toString().length() - one.toString().length())
                .map(draft -> (ObjectNode) draft.deepCopy())
                .toList();
    }

    static List<ObjectNode> acts(String type) {
        return examples("/v1/requests/{id}/acts")
                .filter(act -> act.path("type").asText().equals(type) && !act.has("recordedFrom"))
                .map(act -> (ObjectNode) act.deepCopy())
                .toList();
    }

    /** Those that nobody does: they stand in the record when a related request brings them about. */
    static boolean ofNobody(String act) {
        return steps(act).allMatch(step -> step.by() == By.SYSTEM);
    }

    /** How many kinds share it. */
    static long kindsWith(String act) {
        return steps(act).count();
    }

    private static Stream<Step<?>> steps(String act) {
        return Procedures.all().stream().flatMap(p -> p.step(ActType.valueOf(act)).stream());
    }

    private static Set<String> discriminated(String schema) {
        var mapping = CONTRACT.at("/components/schemas/" + schema + "/discriminator/mapping");
        return new TreeSet<>(
                mapping.propertyStream().map(java.util.Map.Entry::getKey).toList());
    }

    private static Stream<JsonNode> examples(String path) {
        return CONTRACT.path("paths")
                .path(path)
                .at("/post/requestBody/content/application~1json/examples")
                .valueStream()
                .map(example -> example.path("value"));
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Path.of("openapi", "openapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
