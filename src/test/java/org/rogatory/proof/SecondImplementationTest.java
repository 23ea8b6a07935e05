package org.rogatory.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bug cannot hide in both: a program in another language, of another algorithm, comes to the same verdicts. */
final class SecondImplementationTest {
    @TempDir
    Path folder;

    private int exit;

    @BeforeAll
    static void nodeIsThere() {
        Node.assumeThere();
    }

    @Test
    void itProvesWhatIsProvedHere() throws Exception {
        assertSameVerdicts(() -> Claims.truths().map(Judged::of));
        assertEquals(0, exit, "all are valid");
    }

    @Test
    void itRefusesWhatIsRefusedHere() throws Exception {
        assertSameVerdicts(() -> Claims.liesAndShifted().map(Judged::of));
        assertEquals(1, exit, "some are invalid");
    }

    @Test
    void itReadsNotesAndProofsAsTheyAreReadHere() throws Exception {
        var texts = new NotesAndProofs().judged().toList();

        assertSameVerdicts(texts::stream);
        assertTrue(texts.stream().filter(Judged::valid).count() > 23, "the right ones are among them");
    }

    @Test
    void itSaysValidToNothing() throws Exception {
        assertSameVerdicts(() -> Stream.of("", "{}", "[]", "null", "{\"kind\":\"note\"}", "{\"kind\":\"toString\"}")
                .map(line -> new Judged(line, false)));
    }

    private void assertSameVerdicts(Supplier<Stream<Judged>> claims) throws IOException, InterruptedException {
        var verdicts = folder.resolve("verdicts");
        var process = Node.started("verify.mjs", verdicts);
        var expected = new ArrayList<String>();
        try (var lines = process.outputWriter(UTF_8)) {
            for (var claim : (Iterable<Judged>) claims.get()::iterator) {
                lines.write(claim.json());
                lines.write('\n');
                expected.add(claim.valid() ? "valid" : "invalid");
            }
        }
        exit = process.waitFor();
        assertSame(expected, Files.readAllLines(verdicts), claims);
    }

    private static void assertSame(List<String> expected, List<String> actual, Supplier<Stream<Judged>> claims) {
        assertEquals(expected.size(), actual.size(), () -> String.join("\n", actual));
        for (var i = 0; i < expected.size(); i++) {
            var at = i;
            assertEquals(
                    expected.get(i),
                    actual.get(i),
                    () -> claims.get().skip(at).findFirst().orElseThrow().json());
        }
    }

    /** A line for the other implementation, and this one's verdict. */
    record Judged(String json, boolean valid) {
        static Judged of(Claim claim) {
            return new Judged(claim.json(), claim.provenHere());
        }
    }
}
