package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a picture of a procedure shows, read from its published definition, which may be one of an earlier release: so
 * it knows statuses and acts by name alone. Acts that leave the status as it is are left out.
 *
 * @param crossroads where an act leads to one of several statuses, as the case stands
 */
record Diagram(String title, List<State> states, List<Crossroads> crossroads, List<Arrow> arrows) {
    private static final String NO_CHANGE = "NO_CHANGE";

    private static final Map<String, String> COLOURS = Map.of(
            "DRAFT", "#f4f4f4",
            "PENDING", "#e8eefc",
            "ACTIVE", "#e4f5e9",
            "SUSPENDED", "#fdf3d8",
            "DONE", "#cfe9d7",
            "CONCLUDED", "#e6e6e6");

    /** A status and its phase. */
    record State(String name, String phase) {
        String phaseInWords() {
            return phase.toLowerCase(Locale.ROOT);
        }

        String colour() {
            return COLOURS.getOrDefault(phase, "#ffffff");
        }

        boolean begins() {
            return phase.equals("DRAFT");
        }

        boolean ends() {
            return phase.equals("CONCLUDED");
        }
    }

    /** A target that depends on the case, and the statuses of which it yields one. */
    record Crossroads(String name, List<String> ways) {
        String words() {
            return name.toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** All acts that lead from one place to another. */
    record Arrow(String from, String to, List<String> acts) {}

    private record Ends(String from, String to) {}

    static Diagram of(JsonNode definition) {
        var states = list(definition.get("statuses"), s -> new State(text(s, "status"), text(s, "phase")));
        var names = states.stream().map(State::name).collect(Collectors.toSet());
        var moving = list(definition.get("acts"), act -> act).stream()
                .filter(act -> !text(act, "to").equals(NO_CHANGE))
                .toList();
        var title = "%s (%s)".formatted(text(definition, "title"), text(definition, "article"));
        return new Diagram(title, states, crossroads(moving, names), arrows(moving));
    }

    private static List<Arrow> arrows(List<JsonNode> moving) {
        var acts = new LinkedHashMap<Ends, List<String>>();
        for (var act : moving) {
            for (var from : strings(act, "from")) {
                acts.computeIfAbsent(new Ends(from, text(act, "to")), ends -> new ArrayList<>())
                        .add(text(act, "act"));
            }
        }
        return acts.entrySet().stream()
                .map(e -> new Arrow(e.getKey().from(), e.getKey().to(), List.copyOf(e.getValue())))
                .filter(arrow -> !arrow.from().equals(arrow.to()))
                .toList();
    }

    /** Every act may leave the request where it was: the ways are what its acts have in common. */
    private static List<Crossroads> crossroads(List<JsonNode> moving, Set<String> statuses) {
        var ways = new LinkedHashMap<String, List<String>>();
        for (var act : moving) {
            if (!statuses.contains(text(act, "to"))) {
                ways.merge(text(act, "to"), strings(act, "possible"), Diagram::common);
            }
        }
        return ways.entrySet().stream()
                .map(e -> new Crossroads(e.getKey(), e.getValue()))
                .toList();
    }

    private static List<String> common(List<String> some, List<String> others) {
        return some.stream().filter(others::contains).toList();
    }

    private static List<String> strings(JsonNode node, String property) {
        return list(node.get(property), JsonNode::asText);
    }

    private static String text(JsonNode node, String property) {
        return node.get(property).asText();
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
        var all = new ArrayList<T>();
        array.forEach(item -> all.add(element.apply(item)));
        return List.copyOf(all);
    }
}
