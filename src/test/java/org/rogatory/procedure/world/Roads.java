package org.rogatory.procedure.world;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.rogatory.procedure.Side;

/** The explored worlds as a graph: from where a goal can be reached, and by whose acts alone. */
final class Roads {
    private final List<World> worlds;

    Roads(Explorer explorer) {
        this.worlds = explorer.worlds;
    }

    /** Of these worlds those from which no road of these sides' acts leads to the goal; SYSTEM is the passing of days. */
    List<World> withoutRoad(Predicate<World> from, Set<Side> by, Predicate<World> goal) {
        var reached = reaching(by, goal);
        return worlds.stream().filter(from).filter(w -> !reached.get(w.number)).toList();
    }

    private BitSet reaching(Set<Side> by, Predicate<World> goal) {
        var back = backwards(by);
        var reached = new BitSet(worlds.size());
        var queue = new ArrayDeque<Integer>();
        worlds.stream().filter(goal).forEach(w -> {
            reached.set(w.number);
            queue.add(w.number);
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
        var back = IntStream.range(0, worlds.size())
                .<List<Integer>>mapToObj(i -> new ArrayList<>())
                .toList();
        worlds.forEach(w -> w.edges.stream()
                .filter(e -> by.contains(e.by()))
                .forEach(e -> back.get(e.to()).add(w.number)));
        return back;
    }
}
