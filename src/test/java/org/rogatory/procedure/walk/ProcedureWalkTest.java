package org.rogatory.procedure.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Step;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.machine.Assistance;
import org.rogatory.procedure.world.Roads;

/** Walks the machine of assistance from its drafts to every end: what section 14 of the reference model demands. */
class ProcedureWalkTest {
    private static final Procedure PROCEDURE = Assistance.of(Kind.MUTUAL_LEGAL_ASSISTANCE);
    private static final Map<Scene, Walk> WALKS = new EnumMap<>(Scene.class);

    @BeforeAll
    static void walk() {
        var start = System.nanoTime();
        Arrays.stream(Scene.values()).forEach(scene -> WALKS.put(scene, Walk.of(PROCEDURE, scene)));
        var states = WALKS.values().stream().mapToInt(w -> w.nodes.size()).sum();
        var transitions = WALKS.values().stream().mapToInt(w -> w.transitions).sum();
        WALKS.forEach((scene, w) -> System.out.printf("%s: %,d states%n", scene, w.nodes.size()));
        System.out.printf(
                "%,d states, %,d transitions, %,d ms%n", states, transitions, (System.nanoTime() - start) / 1_000_000);
    }

    @Test
    void theWalkIsLarge() {
        assertTrue(nodes().count() > 5_000);
        assertTrue(WALKS.values().stream().mapToInt(w -> w.transitions).sum() > 100_000);
    }

    @Test
    void everyAcceptedActKeepsEveryInvariant() {
        Map<String, String> violations = new TreeMap<>();
        WALKS.values().forEach(w -> violations.putAll(w.violations));
        assertEquals(Map.of(), violations);
    }

    @Test
    void everyStatusIsReached() {
        assertEquals(
                PROCEDURE.statuses(),
                nodes().map(n -> n.file.status()).collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class))));
    }

    @Test
    void everyActIsAcceptedSomewhere() {
        var accepted = observed().map(Walk.Observed::act).collect(Collectors.toSet());
        accepted.add(ActType.RECORD_REASON);
        var acts = PROCEDURE.steps().stream().map(Step::type).collect(Collectors.toSet());
        assertEquals(acts, accepted, "only 22(5), which needs a second request, opens RECORD_REASON");
    }

    @Test
    void everyRequestInHandCanBeConcluded() {
        assertNoneIsStuck(EnumSet.allOf(Side.class), n -> n.ghost.concluded());
    }

    @Test
    void noSideIsHeldByTheSilenceOfTheOther() {
        assertNoneIsStuck(EnumSet.of(Side.REQUESTING, Side.SYSTEM), n -> !n.ghost.inHand());
        assertNoneIsStuck(EnumSet.of(Side.REQUESTED, Side.SYSTEM), n -> !n.ghost.inHand());
    }

    @Test
    void replayingTheActsGivesTheWalkedFile() {
        nodes().forEach(n -> assertEquals(n.file, CaseFile.of(Cases.REQUEST, n.path())));
    }

    /** What is published and never seen is a promise that the machine cannot keep; each has its reason here. */
    @Test
    void everyPublishedOutcomeIsSeenOrExplained() {
        Map<ActType, Set<Status>> unseen = new EnumMap<>(ActType.class);
        PROCEDURE.steps().stream().filter(s -> s.to().dependsOnTheCase()).forEach(step -> {
            var missing = EnumSet.copyOf(step.possible());
            observed()
                    .filter(o -> o.act() == step.type())
                    .map(Walk.Observed::to)
                    .forEach(missing::remove);
            if (!missing.isEmpty()) {
                unseen.put(step.type(), missing);
            }
        });
        assertEquals(Outcomes.EXPLAINED, unseen);
    }

    private static void assertNoneIsStuck(Set<Side> by, Predicate<Node> goal) {
        WALKS.forEach((scene, walk) -> {
            if (scene != Scene.OPENING) {
                assertEquals(
                        List.of(),
                        new Roads<>(walk.nodes, n -> n.edges)
                                .withoutRoad(n -> n.ghost.inHand(), by, goal).stream()
                                        .map(Node::key)
                                        .toList());
            }
        });
    }

    private static Stream<Node> nodes() {
        return WALKS.values().stream().flatMap(w -> w.nodes.stream());
    }

    private static Stream<Walk.Observed> observed() {
        return WALKS.values().stream().flatMap(w -> w.observed.stream());
    }
}
