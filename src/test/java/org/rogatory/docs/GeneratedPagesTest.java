package org.rogatory.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.procedure.machine.Procedures;
import org.rogatory.procedure.rule.ObligationsSeen;

/** Pages and drawings are committed as the code makes them. */
class GeneratedPagesTest {
    private static final String REGENERATE = "./mvnw test -Dtest=GeneratedPagesTest -Drogatory.regenerate=true";

    static Stream<Generated> files() {
        var demands = Demands.read();
        var pages = Stream.of(
                new ProceduresPage(new ObligationsSeen()).page(),
                new RulesPage(demands).page(),
                new CoveragePage(demands, new Cases()).page(),
                ProblemsPage.page());
        return Stream.concat(pages, Procedures.all().stream().map(Drawing::new));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theCommittedFileIsWhatTheCodeSays(Generated generated) {
        if (Boolean.getBoolean("rogatory.regenerate")) {
            generated.renew();
        }
        assertTrue(
                generated.isUpToDate(),
                () -> generated.file() + " is not what the code says. Regenerate it and read the difference: "
                        + REGENERATE);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileThatWasChangedByHandIsNoticed(Generated generated) throws IOException {
        var committed = Files.readString(generated.file());
        assertFalse(generated.isShownBy(committed.replace(">SUBMIT<", ">SEND<").replace("enerated", "ritten")));
    }

    @Test
    void noDrawingIsLeftOfAKindThatIsNotBuilt() throws IOException {
        try (var drawings = Files.list(Drawing.PLACE)) {
            assertEquals(
                    Procedures.all().stream().map(p -> p.kind() + ".svg").collect(Collectors.toSet()),
                    drawings.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }
}
