package org.rogatory.procedure.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.procedure.Actor;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Deliberation;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.world.Roads;

/** Every state that a procedure reaches from its drafts, breadth first, and every act that is accepted on the way. */
final class Walk {
    final List<Node> nodes = new ArrayList<>();
    final Map<String, String> violations = new TreeMap<>();
    final Set<Observed> observed = new HashSet<>();
    private final Map<String, Node> byKey = new HashMap<>();
    private final Scene scene;
    private final Deliberation deliberation;
    private final Optional<String> expected;
    int transitions;

    /** An act that led from one status to another. */
    record Observed(ActType act, Status from, Status to) {}

    private Walk(Procedure procedure, Scene scene, Optional<String> expected) {
        this.scene = scene;
        this.deliberation = new Deliberation(procedure, "definition");
        this.expected = expected;
    }

    static Walk of(Procedure procedure, Scene scene) {
        return new Walk(procedure, scene, Optional.empty()).toTheEnd();
    }

    /** Walks until the invariant is violated, or to the end when it never is. */
    static Walk until(String violated, Procedure procedure, Scene scene) {
        return new Walk(procedure, scene, Optional.of(violated)).toTheEnd();
    }

    private Walk toTheEnd() {
        var frontier = List.copyOf(find(scene.start()).stream().toList());
        while (!frontier.isEmpty() && !isOver()) {
            var expansions = frontier.parallelStream().map(this::expand).toList();
            frontier = expansions.stream().flatMap(e -> merge(e).stream()).toList();
        }
        return this;
    }

    private boolean isOver() {
        return expected.filter(violations::containsKey).isPresent();
    }

    private record Expansion(Node node, List<Judged> moves, Optional<Node> later) {}

    private record Judged(Move move, List<String> violated, Optional<Node> next) {}

    /** Every body by those whose act it is; of the types in turn one body, an accepted one if there is one, by strangers. */
    private Expansion expand(Node node) {
        var moves = new ArrayList<Judged>();
        var shown = new EnumMap<ActType, ActBody>(ActType.class);
        var open = EnumSet.noneOf(ActType.class);
        for (var body : tried(node)) {
            var type = ActType.of(body);
            var byOwners = accepted(node, body, Cast.owners(type));
            moves.addAll(byOwners);
            if (!byOwners.isEmpty() && open.add(type)) {
                shown.put(type, body);
            }
            shown.putIfAbsent(type, body);
        }
        shown.forEach((type, body) -> moves.addAll(accepted(node, body, Cast.strangers(type, node.number))));
        return new Expansion(node, moves, node.whenDaysHavePassed());
    }

    /** Every form of an act that may lead on; of every other act one form, in turn: the states of a walk are many. */
    private List<ActBody> tried(Node node) {
        var forms = Alphabet.of(node).stream().collect(Collectors.partitioningBy(scene::mayFollow));
        var others = forms.get(false).stream()
                .collect(Collectors.groupingBy(ActType::of, LinkedHashMap::new, Collectors.toList()));
        var inTurn = others.values().stream().map(all -> all.get(node.number % all.size()));
        return Stream.concat(forms.get(true).stream(), inTurn).toList();
    }

    private List<Judged> accepted(Node node, ActBody body, List<Actor> actors) {
        return actors.stream()
                .flatMap(actor -> accepted(node, body, actor).stream())
                .map(this::judged)
                .toList();
    }

    private Optional<Move> accepted(Node node, ActBody body, Actor actor) {
        var decision = deliberation.decide(node.file, body, actor, node.facts(), node.now());
        if (!(decision instanceof Decision.Accepted accepted)) {
            return Optional.empty();
        }
        var act = accepted.act();
        var step = deliberation.procedure().step(act.type()).orElseThrow();
        var ghost = node.ghost.after(body, actor.side(), node.day);
        return Optional.of(new Move(node, step, body, actor, act, node.file.after(act), ghost));
    }

    private Judged judged(Move move) {
        var violated = Invariants.ALL.stream()
                .filter(i -> !i.holds().test(move))
                .map(Invariant::says)
                .toList();
        var next = violated.isEmpty() && scene.follows(move)
                ? Optional.of(move.from().by(move))
                : Optional.<Node>empty();
        return new Judged(move, violated, next);
    }

    /** The nodes that nobody had reached before. */
    private Collection<Node> merge(Expansion expansion) {
        var fresh = new ArrayList<Node>();
        for (var judged : expansion.moves()) {
            var move = judged.move();
            transitions++;
            observed.add(new Observed(
                    move.act().type(), move.from().file.status(), move.after().status()));
            judged.violated().forEach(v -> violations.putIfAbsent(v, move.toString()));
            judged.next()
                    .ifPresent(
                            next -> reach(expansion.node(), next, move.actor().side(), fresh));
        }
        expansion.later().ifPresent(next -> reach(expansion.node(), next, Side.SYSTEM, fresh));
        return fresh;
    }

    private void reach(Node from, Node next, Side by, List<Node> fresh) {
        find(next).ifPresent(fresh::add);
        from.edges.add(new Roads.Edge(byKey.get(next.key()).number, by));
    }

    private Optional<Node> find(Node node) {
        if (byKey.putIfAbsent(node.key(), node) != null) {
            return Optional.empty();
        }
        node.number = nodes.size();
        nodes.add(node);
        return Optional.of(node);
    }
}
