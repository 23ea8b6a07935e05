package org.rogatory.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How often each documented answer was seen. Tests use several class loaders, which share nothing of ours
 * but the system's properties; and these must be texts, or the transaction manager does not start.
 */
final class Sightings {
    private static final String BY_ANSWER = "org.rogatory.test.sightings.";
    private static final String CHECKED = "org.rogatory.test.answers";

    /** Where the build wants the counts of each of its processes: a path that only lacks the process. */
    private static final String TOLD_AT = System.getProperty("test.answers", "");

    private Sightings() {}

    /** Tells the build's other processes what was seen here, and takes over what they have told. */
    static void shared() {
        if (TOLD_AT.isEmpty()) {
            return;
        }
        var own = Path.of(TOLD_AT + ProcessHandle.current().pid());
        try {
            Files.createDirectories(own.getParent());
            var others = others(own);
            Files.write(
                    own,
                    counts().map(count -> count + "=" + Integer.getInteger(count))
                            .toList());
            others.forEach(Sightings::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> others(Path own) throws IOException {
        var told = new ArrayList<String>();
        try (var files = Files.list(own.getParent())) {
            for (var file : files.filter(f -> f.toString().startsWith(TOLD_AT) && !f.equals(own))
                    .toList()) {
                told.addAll(Files.readAllLines(file));
            }
        }
        return told;
    }

    private static void add(String told) {
        var end = told.lastIndexOf('=');
        count(told.substring(0, end), Integer.parseInt(told.substring(end + 1)));
    }

    /** This answer is in the document. */
    static void promise(String operationId, String status) {
        System.getProperties().putIfAbsent(BY_ANSWER + operationId + " " + status, "0");
    }

    /** One answer was held against the document, where these operations have it; none if the path is unknown. */
    static void saw(Stream<String> operationIds, int status) {
        count(CHECKED);
        operationIds.forEach(id -> count(BY_ANSWER + id + " " + status));
    }

    /** Answers that were held against the document. */
    static int checked() {
        return Integer.getInteger(CHECKED, 0);
    }

    static int promised() {
        return named(count -> true).size();
    }

    /** Operations, each with the status that was never seen. */
    static List<String> unseen() {
        return named(count -> count == 0);
    }

    /** Operations, each with a status that was seen. */
    static List<String> seen() {
        return named(count -> count > 0);
    }

    private static void count(String property) {
        count(property, 1);
    }

    private static void count(String property, int more) {
        System.getProperties()
                .merge(
                        property,
                        Integer.toString(more),
                        (before, added) -> Integer.toString(Integer.parseInt((String) before) + more));
    }

    private static Stream<String> counts() {
        return System.getProperties().stringPropertyNames().stream()
                .filter(property -> property.startsWith(BY_ANSWER) || property.equals(CHECKED));
    }

    private static List<String> named(Predicate<Integer> count) {
        return new TreeMap<>(System.getProperties())
                .keySet().stream()
                        .map(String.class::cast)
                        .filter(property -> property.startsWith(BY_ANSWER) && count.test(Integer.getInteger(property)))
                        .map(property -> property.substring(BY_ANSWER.length()))
                        .toList();
    }
}
