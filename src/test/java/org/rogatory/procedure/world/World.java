package org.rogatory.procedure.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.Obligation;

/** One request, or two of which the later follows the earlier, on a day. */
final class World {
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 10);

    final List<Case> cases;
    final LocalDate day;
    final List<Roads.Edge> edges = new ArrayList<>();
    private final String key;
    int number;

    private World(List<Case> cases, LocalDate day) {
        this.cases = cases;
        this.day = day;
        var ahead = cases.stream()
                .flatMap(World::dates)
                .filter(date -> !date.isBefore(day))
                .distinct()
                .sorted()
                .toList();
        this.key = cases.stream().map(c -> Key.of(c, ahead)).collect(Collectors.joining(" || "));
    }

    static World of(Case... cases) {
        return new World(List.of(cases), FIRST_DAY);
    }

    Instant now() {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    World with(Case changed) {
        return new World(
                cases.stream()
                        .map(c -> c.id().equals(changed.id()) ? changed : c)
                        .toList(),
                day);
    }

    Case the(Case earlier) {
        return cases.stream()
                .filter(c -> c.id().equals(earlier.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The requests that this one follows. */
    List<Case> followedBy(Case one) {
        return cases.stream()
                .filter(c -> one.draft().followsUp().contains(c.id()))
                .toList();
    }

    /** The requests that follow this one. */
    List<Case> following(Case one) {
        return cases.stream()
                .filter(c -> c.draft().followsUp().contains(one.id()))
                .toList();
    }

    Optional<Case> of(Kind kind) {
        return cases.stream().filter(c -> c.kind() == kind).findFirst();
    }

    /** Days pass until the next date that is ahead is over. */
    Optional<World> later() {
        return dates().filter(date -> !date.isBefore(day))
                .min(LocalDate::compareTo)
                .map(next -> new World(cases, next.plusDays(1)));
    }

    private Stream<LocalDate> dates() {
        return cases.stream().filter(c -> c.status().inHand()).flatMap(World::dates);
    }

    private static Stream<LocalDate> dates(Case c) {
        var exchanges = c.file().exchanges().stream().filter(Exchange::open).flatMap(x -> x.due().stream());
        var obligations =
                c.file().obligations().stream().filter(Obligation::open).flatMap(o -> o.dueOn().stream());
        return Stream.of(exchanges, obligations, c.file().preservedUntil().stream())
                .flatMap(d -> d);
    }

    /** What tells worlds apart for everything that can still happen. */
    String key() {
        return key;
    }
}
