package org.rogatory.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Walks the README's tour as a newcomer would: its own text, in one shell, against the demo as it is shipped. */
@QuarkusTest
@TestProfile(TourTest.Demo.class)
class TourTest {
    private static final String END = "--- end of block ---";

    @TestHTTPResource
    URI service;

    public static class Demo implements QuarkusTestProfile {
        @Override
        public String getConfigProfile() {
            return "demo";
        }
    }

    /** A block of the tour and what it must print; {@code …} stands for anything. */
    private record Stop(String commands, List<String> expected) {
        private static final Pattern FORM = Pattern.compile("```bash\\n(.*?)```\\n```text\\n(.*?)```", Pattern.DOTALL);

        static List<Stop> of(String readme) {
            return FORM.matcher(readme)
                    .results()
                    .map(m -> new Stop(m.group(1), m.group(2).lines().toList()))
                    .toList();
        }

        Pattern output() {
            return Pattern.compile(
                    expected.stream().map(Stop::line).collect(Collectors.joining("\\R(?s:.*?)")), Pattern.MULTILINE);
        }

        private static String line(String line) {
            return Arrays.stream(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        }
    }

    @Test
    void theTourPrintsWhatItSays() throws Exception {
        var tour = Stop.of(Files.readString(Path.of("README.md")));
        assertTrue(tour.size() > 7, "the tour has lost its blocks");

        var printed = run(tour);

        assertEquals(tour.size(), printed.size(), () -> String.join("\n", printed));
        for (int i = 0; i < tour.size(); i++) {
            var stop = tour.get(i);
            var text = printed.get(i);
            assertTrue(stop.output().matcher(text).find(), () -> stop.commands() + "\nprinted\n" + text);
        }
    }

    private List<String> run(List<Stop> tour) throws IOException, InterruptedException {
        var script = tour.stream()
                .map(stop -> stop.commands() + "echo\necho '" + END + "'\n")
                .collect(Collectors.joining("", "set -euo pipefail\n", ""));
        var file = Files.createTempFile("tour", ".sh");
        Files.writeString(file, script);
        var output = Files.createTempFile("tour", ".txt");
        var shell = new ProcessBuilder("bash", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment().put("ROGATORY", service.toString().replaceAll("/$", ""));
        var process = shell.start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the tour does not end");
        var text = Files.readString(output);
        assertEquals(0, process.exitValue(), text);
        return Arrays.stream(text.split(END))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
