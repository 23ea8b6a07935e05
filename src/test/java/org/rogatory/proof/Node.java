package org.rogatory.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The second implementation, in another language, where the machine has Node to run it. */
public final class Node {
    private static final String NODE = "node";
    private static final Path PROGRAMS = Path.of("src", "test", "js");

    private Node() {}

    /** Else the test is skipped, and says so. */
    public static void assumeThere() {
        assumeTrue(isThere(), "NOT COMPARED: this machine has no node to run the second implementation");
    }

    public static boolean isThere() {
        try {
            return new ProcessBuilder(NODE, "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a program answers to these lines, line by line. */
    public static List<String> answers(String program, Path folder, List<String> questions)
            throws IOException, InterruptedException {
        var verdicts = folder.resolve("verdicts");
        var process = started(program, verdicts);
        try (var lines = process.outputWriter(UTF_8)) {
            for (var question : questions) {
                lines.write(question);
                lines.write('\n');
            }
        }
        process.waitFor();
        return Files.readAllLines(verdicts);
    }

    /** What a program prints, called with an argument. */
    public static List<String> says(String program, Path folder, String argument)
            throws IOException, InterruptedException {
        var said = folder.resolve("said");
        started(program, said, argument).waitFor();
        return Files.readAllLines(said);
    }

    static Process started(String program, Path output, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(NODE, PROGRAMS.resolve(program).toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectErrorStream(true)
                .start();
    }
}
