package org.rogatory.contract;

import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.procedure.act.ActType;

/** The document: committed as it is served, and sound in itself. */
@QuarkusTest
class ContractTest {
    private static final String REGENERATE = "./mvnw test -Dtest=ContractTest -Drogatory.regenerate=true";
    private static final Pattern COMPONENT = Pattern.compile("\"#/components/schemas/([^\"]+)\"");

    @Test
    void theCommittedDocumentIsTheOneThatIsServed() throws IOException {
        var served = RestAssured.get("/v1/openapi")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/yaml"))
                .extract()
                .asString();
        if (Boolean.getBoolean("rogatory.regenerate")) {
            Files.createDirectories(CommittedContract.FILE.getParent());
            Files.writeString(CommittedContract.FILE, served);
        }
        assertTrue(
                Files.exists(CommittedContract.FILE)
                        && Files.readString(CommittedContract.FILE).equals(served),
                "openapi/openapi.yaml is not what the service serves. Regenerate it and read the difference: "
                        + REGENERATE);
    }

    @Test
    void everySchemaIsUsedAndEveryReferenceLeadsSomewhere() {
        var document = CommittedContract.get().document();
        var used = COMPONENT
                .matcher(document.toString())
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var there = new TreeSet<String>();
        document.at("/components/schemas").fieldNames().forEachRemaining(there::add);

        assertEquals(there, used);
    }

    @Test
    void everyActCanBePosted() {
        var mapping = CommittedContract.get().document().at("/components/schemas/Act/discriminator/mapping");

        var named = mapping.properties().stream().map(Map.Entry::getKey).toList();
        assertEquals(Arrays.stream(ActType.values()).map(ActType::name).toList(), named);
    }

    @Test
    void everyExampleIsWhatItsSchemaAllows() {
        var contract = CommittedContract.get();
        var medias = contract.document().findParents("examples").stream()
                .filter(media -> media.path("schema").has("$ref"))
                .toList();

        assertTrue(medias.size() > 30, () -> "only " + medias.size());
        medias.forEach(media -> media.path("examples").properties().forEach(example -> {
            var value = example.getValue().path("value").toString();
            var faults = contract.faults(media.path("schema"), value);
            assertTrue(faults.isEmpty(), () -> example.getKey() + ": " + faults + " in " + value);
        }));
    }

    @Test
    void noPathOfADemoOrATestIsPromised() {
        CommittedContract.get().operations().forEach(o -> {
            assertTrue(o.path().startsWith("/v1/"), o.path());
            assertTrue(
                    o.says().has("summary") && o.says().has("tags") && o.says().has("security"), o.id());
        });
    }
}
