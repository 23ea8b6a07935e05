package org.rogatory.request;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A procedure's diagram in the words of PlantUML, from which its drawing is made. */
final class PlantUml {
    private static final String HEAD = """
            @startuml
            !pragma layout smetana
            hide empty description
            skinparam shadowing false
            skinparam defaultFontName SansSerif
            skinparam state {
              FontSize 13
              BorderColor #33475b
              BackgroundColor #ffffff
              ArrowColor #33475b
              ArrowFontSize 11
            }
            title %s
            caption
              One colour for each phase. Dashed: one of these, as the case stands.
              Acts that leave the status as it is are not drawn.
            end caption
            """;

    private PlantUml() {}

    static String of(Diagram diagram) {
        var lines = Stream.of(states(diagram), crossroads(diagram), arrows(diagram), ways(diagram))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
        return HEAD.formatted(diagram.title()) + lines + "\n@enduml\n";
    }

    private static Stream<String> states(Diagram diagram) {
        return diagram.states().stream()
                .flatMap(s -> Stream.of(
                                "state %s %s".formatted(s.name(), s.colour()),
                                s.begins() ? "[*] --> " + s.name() : "",
                                s.ends() ? s.name() + " --> [*]" : "")
                        .filter(line -> !line.isEmpty()));
    }

    private static Stream<String> crossroads(Diagram diagram) {
        return diagram.crossroads().stream()
                .map(c -> "state \"%s\" as %s #ffffff;line.dashed".formatted(c.words(), c.name()));
    }

    private static Stream<String> arrows(Diagram diagram) {
        return diagram.arrows().stream()
                .map(a -> "%s --> %s : %s".formatted(a.from(), a.to(), String.join("\\n", a.acts())));
    }

    private static Stream<String> ways(Diagram diagram) {
        return diagram.crossroads().stream()
                .flatMap(c -> c.ways().stream().map(way -> "%s -[dashed]-> %s".formatted(c.name(), way)));
    }
}
