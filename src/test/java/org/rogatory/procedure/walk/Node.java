package org.rogatory.procedure.walk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Act;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Facts.EarlierAct;
import org.rogatory.procedure.Side;

/** A state of the walk, with one shortest path of acts that leads to it. */
final class Node {
    static final LocalDate FIRST_DAY = LocalDate.of(2030, 3, 1);

    final CaseFile file;
    final Ghost ghost;
    final LocalDate day;
    private final TestFacts facts;
    private final List<Act> path;
    final List<Edge> edges = new ArrayList<>();
    private final String key;
    int number;

    /** A way on: by an act of one side or, with SYSTEM, by the passing of days. */
    record Edge(int to, Side by) {}

    private Node(CaseFile file, Ghost ghost, LocalDate day, TestFacts facts, List<Act> path) {
        this.file = file;
        this.ghost = ghost;
        this.day = day;
        this.path = path;
        this.facts = facts.knowing(this::earlier);
        this.key = Key.of(file, ghost, day);
    }

    static Node draft(UUID id, TestFacts facts) {
        var ghost = new Ghost(facts.draft().orElseThrow().draft());
        return new Node(CaseFile.draft(id), ghost, FIRST_DAY, facts, List.of());
    }

    Node by(Move move) {
        var longer = Stream.concat(path.stream(), Stream.of(move.act())).toList();
        return new Node(move.after(), move.ghost(), day, facts, longer);
    }

    /** Days pass until every date that is still ahead is over. */
    Optional<Node> whenDaysHavePassed() {
        return Dates.lastAhead(file, day).map(last -> new Node(file, ghost, last.plusDays(1), facts, path));
    }

    String key() {
        return key;
    }

    TestFacts facts() {
        return facts;
    }

    Instant now() {
        return day.atTime(10, 0).toInstant(ZoneOffset.UTC);
    }

    /** The acts of the witness path, oldest first. */
    List<Act> path() {
        return path;
    }

    Side sideOf(int number) {
        return path.get(number - 1).side();
    }

    private Optional<EarlierAct> earlier(int number) {
        return number < 1 || number > path.size()
                ? Optional.empty()
                : Optional.of(path.get(number - 1))
                        .map(a -> new EarlierAct(a.number(), a.type(), a.side(), a.ownSide(), false));
    }
}
