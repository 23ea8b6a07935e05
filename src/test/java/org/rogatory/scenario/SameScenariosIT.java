package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The guard: what was told on H2 was told on PostgreSQL as well, scenario by scenario. Runs after all of them. */
@DisabledIfSystemProperty(named = "test", matches = ".+", disabledReason = "some tests were picked")
@DisabledIfSystemProperty(named = "it.test", matches = ".+", disabledReason = "some tests were picked")
class SameScenariosIT {
    private static final Path BUILD = Path.of("target");
    private static final String ITSELF = SameScenariosIT.class.getSimpleName();

    @Test
    @DisplayName("The same scenarios ran on both databases, and they were not none")
    void theSameScenariosRanOnBothDatabases() throws Exception {
        var onH2 = ran(BUILD.resolve("surefire-reports"), "Test");
        var onPostgresql = ran(BUILD.resolve("failsafe-reports"), "IT");

        assertFalse(onH2.isEmpty(), "no scenario ran on H2");
        assertEquals(
                onH2,
                onPostgresql,
                () -> "only on H2: %s; only on PostgreSQL: %s; after a renaming: mvn clean"
                        .formatted(without(onH2, onPostgresql), without(onPostgresql, onH2)));
        System.out.printf("%d scenarios ran on H2 and on PostgreSQL%n", onH2.size());
    }

    /** Class and method of every scenario that the reports say was run, and not skipped. */
    private static SortedSet<String> ran(Path reports, String suffix) throws Exception {
        var ran = new TreeSet<String>();
        var prefix = "TEST-" + SameScenariosIT.class.getPackageName() + ".";
        try (Stream<Path> files = Files.list(reports)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.startsWith(prefix) && name.endsWith(suffix + ".xml") && !name.contains(ITSELF)) {
                    addAll(name.substring(prefix.length(), name.length() - suffix.length() - 4), file, ran);
                }
            }
        }
        return ran;
    }

    private static void addAll(String scenarios, Path report, SortedSet<String> ran)
            throws IOException, ParserConfigurationException, SAXException {
        var cases = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("testcase");
        for (var i = 0; i < cases.getLength(); i++) {
            var one = (Element) cases.item(i);
            if (one.getElementsByTagName("skipped").getLength() == 0) {
                ran.add(scenarios + "." + one.getAttribute("name"));
            }
        }
    }

    private static SortedSet<String> without(SortedSet<String> some, SortedSet<String> others) {
        var left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }
}
