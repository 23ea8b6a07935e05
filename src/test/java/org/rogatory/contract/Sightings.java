package org.rogatory.contract;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How often each documented answer was seen in this JVM. Tests use several class loaders, which share nothing of ours
 * but the system's properties; and these must be texts, or the transaction manager does not start.
 */
final class Sightings {
    private static final String BY_ANSWER = "org.rogatory.test.sightings.";
    private static final String CHECKED = "org.rogatory.test.answers";

    private Sightings() {}

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
        System.getProperties()
                .merge(property, "1", (before, one) -> Integer.toString(Integer.parseInt((String) before) + 1));
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
