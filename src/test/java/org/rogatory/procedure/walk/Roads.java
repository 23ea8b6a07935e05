package org.rogatory.procedure.walk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.rogatory.procedure.Side;

/** The walked states as a graph: from where a goal can be reached, and by whose acts alone. */
final class Roads {
    private final List<Node> nodes;

    Roads(Walk walk) {
        this.nodes = walk.nodes;
    }

    /** The states in hand from which no road of these sides' acts leads to the goal; SYSTEM is the passing of days. */
    List<Node> withoutRoad(Set<Side> by, Predicate<Node> goal) {
        var reached = reaching(by, goal);
        return nodes.stream()
                .filter(n -> n.ghost.inHand() && !reached.get(n.number))
                .toList();
    }

    private BitSet reaching(Set<Side> by, Predicate<Node> goal) {
        var back = backwards(by);
        var reached = new BitSet(nodes.size());
        var queue = new ArrayDeque<Integer>();
        nodes.stream().filter(goal).forEach(n -> {
            reached.set(n.number);
            queue.add(n.number);
        });
        while (!queue.isEmpty()) {
            back.get(queue.remove()).stream().filter(from -> !reached.get(from)).forEach(from -> {
                reached.set(from);
                queue.add(from);
            });
        }
        return reached;
    }

    private List<List<Integer>> backwards(Set<Side> by) {
        var back = IntStream.range(0, nodes.size())
                .<List<Integer>>mapToObj(i -> new ArrayList<>())
                .toList();
        nodes.forEach(n -> n.edges.stream()
                .filter(e -> by.contains(e.by()))
                .forEach(e -> back.get(e.to()).add(n.number)));
        return back;
    }
}
