package org.rogatory.procedure.world;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Phase;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.ActType;

/** The tables of the reference model as {@code reference.txt} has them: whose an act is, where it is open and where it leads. */
public final class Reference {
    private static final String SHARED = "shared";
    private static final Map<String, Map<ActType, Row>> TABLES = read();

    private Reference() {}

    /**
     * A row of the tables.
     *
     * @param by to whom the act belongs, in the word of the table
     * @param to where it leads; empty where the outcome of the measures decides
     */
    public record Row(String by, Set<Status> from, Set<Status> to, boolean mayStay) {

        boolean allows(Status before, Status after) {
            return from.contains(before)
                    && (mayStay && before == after || to.contains(after) || to.isEmpty() && !mayStay);
        }
    }

    /** The kind's own row or, where it has none, the one that every kind shares. */
    public static Optional<Row> row(Kind kind, ActType act) {
        return Stream.of(kind.name(), SHARED)
                .flatMap(table -> Optional.ofNullable(TABLES.get(table).get(act)).stream())
                .findFirst();
    }

    /** Of the machine that four kinds share. */
    public static Row assistance(ActType act) {
        return row(Kind.MUTUAL_LEGAL_ASSISTANCE, act).orElseThrow();
    }

    private static Map<String, Map<ActType, Row>> read() {
        var tables = new HashMap<String, Map<ActType, Row>>();
        var current = List.<String>of();
        for (var line : lines()) {
            if (line.startsWith("[")) {
                current = List.of(line.substring(1, line.length() - 1).split(" "));
                current.forEach(kind -> tables.computeIfAbsent(kind, k -> new EnumMap<>(ActType.class)));
            } else {
                var cells = line.split("\\|");
                current.forEach(kind -> tables.get(kind).put(ActType.valueOf(cells[0].trim()), row(cells)));
            }
        }
        return tables;
    }

    private static List<String> lines() {
        try (var in = Reference.class.getResourceAsStream("/procedure/reference.txt")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(not(String::isBlank))
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] cells) {
        var to = List.of(cells[3].trim().split(" "));
        var led = EnumSet.noneOf(Status.class);
        to.stream().filter(w -> w.matches("[A-Z_]+")).map(Status::valueOf).forEach(led::add);
        return new Row(cells[1].trim(), from(cells[2].trim()), led, to.contains("=") || to.contains("both"));
    }

    private static Set<Status> from(String words) {
        var from = EnumSet.noneOf(Status.class);
        for (var word : words.split(" ")) {
            Arrays.stream(Status.values()).filter(s -> means(word, s)).forEach(from::add);
        }
        return from;
    }

    private static boolean means(String word, Status s) {
        return switch (word) {
            case "any" -> s != Status.DRAFT;
            case "in-hand" -> s.inHand();
            case "received" -> s.inHand() && s != Status.SUBMITTED;
            case "done" -> s.phase() == Phase.DONE;
            case "decided" -> s.phase() == Phase.DONE || s.phase() == Phase.CONCLUDED;
            default -> s.name().equals(word);
        };
    }
}
