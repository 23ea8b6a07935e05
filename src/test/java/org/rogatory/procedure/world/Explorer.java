package org.rogatory.procedure.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Actor;
import org.rogatory.procedure.Deliberation;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.rule.Who;

/** Every world that a scene reaches, breadth first, and every act that is accepted on the way, by production's decide. */
final class Explorer {
    /** More is not a scene but a mistake: something grows without end. */
    private static final int TOO_MANY = 9_000;

    private static final List<Actor> BOTH = List.of(Who.REQUESTING.actor(), Who.REQUESTED.actor());
    private static final List<Actor> STRANGERS = Stream.of(
                    Who.ENTRUSTED,
                    Who.NOT_ENTRUSTED,
                    Who.REGISTRAR_OF_REQUESTING,
                    Who.REGISTRAR_OF_REQUESTED,
                    Who.OBSERVER)
            .map(Who::actor)
            .toList();

    final List<World> worlds = new ArrayList<>();
    final Map<String, String> violations = new TreeMap<>();
    final Map<Kind, Set<Status>> reached = new EnumMap<>(Kind.class);
    final Map<Kind, Set<ActType>> accepted = new EnumMap<>(Kind.class);
    int transitions;
    private final Map<String, World> byKey = new HashMap<>();
    private final Map<Kind, Deliberation> deliberations = new EnumMap<>(Kind.class);
    private final Scene scene;
    private final Optional<Law> broken;

    private Explorer(Scene scene, Collection<Procedure> procedures, Optional<Law> broken) {
        this.scene = scene;
        this.broken = broken;
        procedures.forEach(p -> deliberations.put(p.kind(), new Deliberation(p, "definition")));
    }

    /** To the end. */
    static Explorer of(Scene scene, Collection<Procedure> procedures) {
        return new Explorer(scene, procedures, Optional.empty()).toTheEnd();
    }

    /** Until the law is broken, or to the end when it never is. */
    static Explorer until(Law broken, Scene scene, Collection<Procedure> procedures) {
        return new Explorer(scene, procedures, Optional.of(broken)).toTheEnd();
    }

    private Explorer toTheEnd() {
        var frontier = find(scene.start()).stream().toList();
        while (!frontier.isEmpty()
                && broken.filter(law -> violations.containsKey(law.says())).isEmpty()) {
            var next = frontier.parallelStream().map(this::transitions).toList();
            frontier = next.stream().flatMap(judged -> merge(judged).stream()).toList();
            if (worlds.size() > TOO_MANY) {
                throw new AssertionError("more than %d worlds, such as %s"
                        .formatted(TOO_MANY, frontier.get(0).key()));
            }
        }
        return this;
    }

    private record Judged(Transition transition, List<Law> broken) {}

    private List<Judged> transitions(World world) {
        var acts = world.cases.stream()
                .flatMap(one -> scene.bodies(world, one).stream().flatMap(body -> by(world, one, body)));
        return Stream.concat(acts, world.later().map(later -> timePasses(world, later)).stream())
                .map(t -> new Judged(
                        t,
                        scene.laws().stream()
                                .filter(law -> !law.holds().test(t))
                                .toList()))
                .toList();
    }

    /** Both central authorities, and of the others one in turn: the worlds are many. */
    private Stream<Transition> by(World world, Case one, ActBody body) {
        var stranger = STRANGERS.get(world.number % STRANGERS.size());
        return Stream.concat(BOTH.stream(), Stream.of(stranger))
                .flatMap(actor -> decided(world, one, body, actor).stream());
    }

    /** The worlds that nobody had reached before. */
    private List<World> merge(List<Judged> judged) {
        var fresh = new ArrayList<World>();
        judged.forEach(j -> {
            transitions++;
            note(j.transition());
            j.broken()
                    .forEach(law ->
                            violations.putIfAbsent(law.says(), j.transition().toString()));
            if (j.broken().isEmpty() && scene.follows(j.transition())) {
                reach(j.transition(), fresh);
            }
        });
        return fresh;
    }

    private void note(Transition t) {
        t.steps().forEach(step -> {
            accepted.computeIfAbsent(step.kind(), k -> new HashSet<>())
                    .add(step.act().type());
            reached.computeIfAbsent(step.kind(), k -> new HashSet<>())
                    .add(step.act().statusAfter());
        });
    }

    private Optional<Transition> decided(World world, Case one, ActBody body, Actor actor) {
        return accepted(world, one, body, actor).map(acted -> {
            var act = acted.deeds().get(acted.deeds().size() - 1).act();
            var to = brought(world.with(acted), acted);
            return new Transition(world, Optional.of(new Transition.Posted(one, actor, body, act)), to);
        });
    }

    private Optional<Case> accepted(World world, Case one, ActBody body, Actor actor) {
        return deliberations
                .get(one.kind())
                .accepted(one.file(), body, actor, new WorldFacts(world, one), world.now())
                .map(act -> one.after(act, body, world.day));
    }

    /** As the service does: what the act brings about in the requests that its own follows, and in its own. */
    private World brought(World world, Case acted) {
        var next = world;
        for (var followed : world.followedBy(acted)) {
            next = due(next, followed);
        }
        return due(next, acted);
    }

    /** Acts of SYSTEM as long as there are any. */
    private World due(World world, Case one) {
        var now = world.the(one);
        for (var body : deliberations.get(one.kind()).procedure().ofTheSystem()) {
            var acted = accepted(world, now, body, Actor.system());
            if (acted.isPresent()) {
                return due(world.with(acted.get()), one);
            }
        }
        return world;
    }

    private Transition timePasses(World world, World later) {
        var next = later;
        for (var one : later.cases) {
            next = due(next, one);
        }
        return new Transition(world, Optional.empty(), next);
    }

    private void reach(Transition t, List<World> fresh) {
        find(t.to()).ifPresent(fresh::add);
        var by = t.posted().map(p -> p.actor().side()).orElse(Side.SYSTEM);
        t.from().edges.add(new Roads.Edge(byKey.get(t.to().key()).number, by));
    }

    private Optional<World> find(World world) {
        if (byKey.putIfAbsent(world.key(), world) != null) {
            return Optional.empty();
        }
        world.number = worlds.size();
        worlds.add(world);
        return Optional.of(world);
    }
}
