package org.rogatory.procedure.world;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.rogatory.procedure.Side;

/** What was walked, as a graph: from where a goal can be reached, and by whose acts alone. */
public final class Roads<N> {
    private final List<N> nodes;
    private final Function<N, List<Edge>> edges;

    /** A way on, to the node of that number: by an act of one side or, with SYSTEM, by the passing of days. */
    public record Edge(int to, Side by) {}

    /** @param nodes in the order of their numbers */
    public Roads(List<N> nodes, Function<N, List<Edge>> edges) {
        this.nodes = nodes;
        this.edges = edges;
    }

    /** Of these nodes those from which no road of these sides' acts leads to the goal. */
    public List<N> withoutRoad(Predicate<N> from, Set<Side> by, Predicate<N> goal) {
        var reached = reaching(by, goal);
        return IntStream.range(0, nodes.size())
                .filter(i -> !reached.get(i))
                .mapToObj(nodes::get)
                .filter(from)
                .toList();
    }

    private BitSet reaching(Set<Side> by, Predicate<N> goal) {
        var back = backwards(by);
        var reached = new BitSet(nodes.size());
        IntStream.range(0, nodes.size()).filter(i -> goal.test(nodes.get(i))).forEach(reached::set);
        var queue = new ArrayDeque<Integer>(reached.stream().boxed().toList());
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
        for (int i = 0; i < nodes.size(); i++) {
            int from = i;
            edges.apply(nodes.get(i)).stream()
                    .filter(e -> by.contains(e.by()))
                    .forEach(e -> back.get(e.to()).add(from));
        }
        return back;
    }
}
