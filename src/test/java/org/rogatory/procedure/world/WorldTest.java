package org.rogatory.procedure.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Phase;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Step;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.machine.Procedures;

/** Walks every machine, and requests that follow each other, to every end: section 14 of the reference model. */
class WorldTest {
    private static final Map<Scene, Explorer> EXPLORED = new LinkedHashMap<>();

    @BeforeAll
    static void explore() {
        var start = System.nanoTime();
        Scenes.all().forEach(scene -> EXPLORED.put(scene, Explorer.of(scene, Procedures.all())));
        EXPLORED.forEach((scene, x) ->
                System.out.printf("%s: %,d worlds, %,d transitions%n", scene, x.worlds.size(), x.transitions));
        System.out.printf(
                "%,d worlds, %,d transitions, %,d ms%n",
                EXPLORED.values().stream().mapToInt(x -> x.worlds.size()).sum(),
                EXPLORED.values().stream().mapToInt(x -> x.transitions).sum(),
                (System.nanoTime() - start) / 1_000_000);
    }

    static Stream<Scene> scenes() {
        return EXPLORED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyAcceptedActKeepsEveryLaw(Scene scene) {
        assertEquals(Map.of(), EXPLORED.get(scene).violations);
    }

    static Stream<Kind> kinds() {
        return Stream.of(Kind.values()).filter(kind -> !kind.isAssistance());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyStatusIsReachedAndEveryActIsAcceptedSomewhere(Kind kind) {
        var procedure = Procedures.of(kind).orElseThrow();
        var statuses = new TreeSet<>(procedure.statuses());
        statuses.removeAll(all(x -> x.reached.getOrDefault(kind, Set.of())));
        statuses.remove(Status.DRAFT);
        assertEquals(Set.of(), statuses);
        var acts = procedure.steps().stream().map(Step::type).collect(Collectors.toCollection(TreeSet::new));
        acts.removeAll(all(x -> x.accepted.getOrDefault(kind, Set.of())));
        acts.removeAll(Scenes.TRIED_ELSEWHERE);
        assertEquals(Set.<ActType>of(), acts);
    }

    private static <T> Set<T> all(Function<Explorer, Set<T>> of) {
        return EXPLORED.values().stream().flatMap(x -> of.apply(x).stream()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyRequestInHandCanBeConcluded(Scene scene) {
        assertNoneIsStuck(scene, EnumSet.allOf(Side.class), c -> c.status().phase() == Phase.CONCLUDED);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void noSideIsHeldByTheSilenceOfTheOther(Scene scene) {
        for (var side : List.of(Side.REQUESTING, Side.REQUESTED)) {
            assertNoneIsStuck(
                    scene, EnumSet.of(side, Side.SYSTEM), c -> !c.status().inHand());
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void replayingTheActsGivesTheWalkedCase(Scene scene) {
        EXPLORED.get(scene).worlds.stream()
                .flatMap(w -> w.cases.stream())
                .forEach(c -> assertEquals(
                        CaseFile.of(
                                c.id(), c.deeds().stream().map(Case.Deed::act).toList()),
                        c.file()));
    }

    private static void assertNoneIsStuck(Scene scene, Set<Side> by, Predicate<Case> goal) {
        var roads = new Roads<>(EXPLORED.get(scene).worlds, w -> w.edges);
        for (int i = 0; i < scene.start().cases.size(); i++) {
            int one = i;
            var stuck =
                    roads.withoutRoad(w -> w.cases.get(one).status().inHand(), by, w -> goal.test(w.cases.get(one)));
            assertTrue(
                    stuck.isEmpty(),
                    () -> by + " are held in " + stuck.size() + ", such as " + stuck.get(0).day + " "
                            + stuck.get(0).key());
        }
    }

    @Test
    void theWorldsAreMany() {
        assertTrue(EXPLORED.values().stream().mapToInt(x -> x.worlds.size()).sum() > 10_000);
    }
}
