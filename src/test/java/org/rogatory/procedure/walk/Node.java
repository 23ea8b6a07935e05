package org.rogatory.procedure.walk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.procedure.Act;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Facts.EarlierAct;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.world.Roads;

/** A state of the walk, with one shortest path of acts that leads to it. */
final class Node {
    static final LocalDate FIRST_DAY = LocalDate.of(2030, 3, 1);

    final CaseFile file;
    final Ghost ghost;
    final LocalDate day;
    private final TestFacts facts;
    private final Optional<Node> before;
    private final Optional<Act> by;
    final List<Roads.Edge> edges = new ArrayList<>();
    private final String key;
    int number;

    private Node(CaseFile file, Ghost ghost, LocalDate day, TestFacts facts, Optional<Node> before, Optional<Act> by) {
        this.file = file;
        this.ghost = ghost;
        this.day = day;
        this.before = before;
        this.by = by;
        this.facts = facts.knowing(this::earlier);
        this.key = Key.of(file, ghost, day);
    }

    static Node draft(UUID id, TestFacts facts) {
        var ghost = new Ghost(facts.draft().orElseThrow().draft());
        return new Node(CaseFile.draft(id), ghost, FIRST_DAY, facts, Optional.empty(), Optional.empty());
    }

    Node by(Move move) {
        return new Node(move.after(), move.ghost(), day, facts, Optional.of(this), Optional.of(move.act()));
    }

    /** Days pass until every date that is still ahead is over. */
    Optional<Node> whenDaysHavePassed() {
        return Dates.lastAhead(file, day)
                .map(last -> new Node(file, ghost, last.plusDays(1), facts, Optional.of(this), Optional.empty()));
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
        var acts = new ArrayDeque<Act>();
        for (var node = Optional.of(this); node.isPresent(); node = node.get().before) {
            node.get().by.ifPresent(acts::addFirst);
        }
        return List.copyOf(acts);
    }

    Side sideOf(int number) {
        return act(number).orElseThrow().side();
    }

    private Optional<Act> act(int number) {
        var node = this;
        while (node.by.isEmpty() || node.by.get().number() != number) {
            if (node.before.isEmpty()) {
                return Optional.empty();
            }
            node = node.before.get();
        }
        return node.by;
    }

    private Optional<EarlierAct> earlier(int number) {
        return act(number).map(a -> new EarlierAct(a.number(), a.type(), a.side(), a.ownSide(), false));
    }
}
