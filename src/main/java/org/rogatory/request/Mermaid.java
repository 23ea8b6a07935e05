package org.rogatory.request;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A procedure's diagram in Mermaid, {@code stateDiagram-v2}. */
final class Mermaid {
    static final String MEDIA_TYPE = "text/vnd.mermaid";

    private static final String LOOK = "classDef %s fill:%s,stroke:#33475b,color:#000000";

    private Mermaid() {}

    static String of(Diagram diagram) {
        var lines = new ArrayList<String>(List.of("---", "title: " + diagram.title(), "---", "stateDiagram-v2"));
        Stream.of(crossroads(diagram), borders(diagram), arrows(diagram), colours(diagram), classes(diagram))
                .flatMap(part -> part)
                .map("    "::concat)
                .forEach(lines::add);
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static Stream<String> crossroads(Diagram diagram) {
        return diagram.crossroads().stream().map(c -> "state \"%s\" as %s".formatted(c.words(), c.name()));
    }

    private static Stream<String> borders(Diagram diagram) {
        return diagram.states().stream()
                .filter(s -> s.begins() || s.ends())
                .map(s -> s.begins() ? "[*] --> " + s.name() : s.name() + " --> [*]");
    }

    private static Stream<String> arrows(Diagram diagram) {
        var sure = diagram.arrows().stream()
                .map(a -> "%s --> %s : %s".formatted(a.from(), a.to(), String.join("<br/>", a.acts())));
        var open = diagram.crossroads().stream()
                .flatMap(c -> c.ways().stream().map(way -> "%s --> %s".formatted(c.name(), way)));
        return Stream.concat(sure, open);
    }

    private static Stream<String> colours(Diagram diagram) {
        return Stream.concat(
                diagram.states().stream()
                        .map(s -> LOOK.formatted(s.phaseInWords(), s.colour()))
                        .distinct(),
                Stream.of(LOOK.formatted("crossroads", "#ffffff") + ",stroke-dasharray:4"));
    }

    private static Stream<String> classes(Diagram diagram) {
        return Stream.concat(
                diagram.states().stream().map(s -> "class %s %s".formatted(s.name(), s.phaseInWords())),
                diagram.crossroads().stream().map(c -> "class %s crossroads".formatted(c.name())));
    }
}
