package org.rogatory.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.operate.Settings.Setting;
import org.yaml.snakeyaml.Yaml;

/** What an operator is told to set is what the product asks for. */
class SettingsTest {
    private static final Path COMPOSE = Path.of("docker", "compose.yaml");

    @Test
    void everySettingHasItsRowAndNoRowIsStale() {
        assertEquals(lines(Settings.ofTheProduct()), lines(Settings.documented()));
    }

    @Test
    void thereIsSomethingToSet() {
        var variables = variables(Settings.ofTheProduct());
        assertTrue(variables.containsAll(
                Set.of("ROGATORY_DB_URL", "ROGATORY_DB_OWNER", "ROGATORY_REGISTRY_SEED", "ROGATORY_CLOCK_SHIFT_FILE")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/operate.md",
                "docker/compose.yaml",
                "docker/Dockerfile",
                "docker/roles.sql",
                "src/main/java/org/rogatory/StartCheck.java"
            })
    void noOtherVariableIsNamedAnywhere(Path file) {
        var named = Settings.VARIABLE
                .matcher(Settings.read(file).replace("(ROGATORY_[A-Z_]+)", ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        named.removeAll(variables(Settings.ofTheProduct()));

        assertEquals(Set.of(), named);
    }

    @Test
    void composeGivesEveryServiceWhatItNeedsAndTheOwnerOnlyToTheMigration() {
        var mandatory = Settings.ofTheProduct().stream()
                .filter(Setting::mandatory)
                .map(Setting::variable)
                .collect(Collectors.toCollection(TreeSet::new));
        var withTheOwner = new TreeSet<>(mandatory);
        withTheOwner.addAll(List.of("ROGATORY_DB_OWNER", "ROGATORY_DB_OWNER_PASSWORD"));

        assertEquals(mandatory, environment("service"));
        assertEquals(withTheOwner, environment("migration"));
    }

    @Test
    void composeHasNoDefaults() {
        var compose = Settings.read(COMPOSE);
        assertEquals(compose.split("\\$\\{", -1).length, compose.split("\\$\\{[A-Z_]+:\\?[^}]+}", -1).length);
    }

    @Test
    void whatTheDocumentationPointsToIsThere() {
        var pages = Path.of("docs");
        var links = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)")
                .matcher(Settings.read(pages.resolve("operate.md")))
                .results()
                .map(link -> pages.resolve(link.group(1)))
                .toList();
        assertEquals(List.of(), links.stream().filter(Files::notExists).toList());
    }

    private static Set<String> environment(String service) {
        Map<String, Map<String, Map<String, Map<String, ?>>>> compose = new Yaml().load(Settings.read(COMPOSE));
        return compose.get("services").get(service).get("environment").keySet().stream()
                .filter(variable -> variable.startsWith("ROGATORY_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> variables(Set<Setting> settings) {
        return settings.stream().map(Setting::variable).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lines(Set<Setting> settings) {
        return settings.stream().map(Setting::toString).collect(Collectors.joining("\n"));
    }
}
