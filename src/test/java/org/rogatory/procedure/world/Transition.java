package org.rogatory.procedure.world;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Act;
import org.rogatory.procedure.Actor;
import org.rogatory.procedure.act.ActBody;

/**
 * An accepted act in one of a world's requests, or the passing of days, with what it brought about.
 *
 * @param posted empty when it was time that passed
 */
record Transition(World from, Optional<Posted> posted, World to) {

    /** An act that somebody posted in a case. */
    record Posted(Case before, Actor actor, ActBody body, Act act) {}

    /** What happened in a case, as the case was just before and just after. */
    record Step(Case before, Case.Deed deed, Case after) {
        Kind kind() {
            return before.kind();
        }

        Act act() {
            return deed.act();
        }

        /** What was posted, if it is of this class. */
        <B extends ActBody> Optional<B> as(Class<B> type) {
            return Optional.of(deed.body()).filter(type::isInstance).map(type::cast);
        }
    }

    /** Everything that happened, the acts of SYSTEM included. */
    Stream<Step> steps() {
        return to.cases.stream().flatMap(c -> steps(from.the(c), c));
    }

    private static Stream<Step> steps(Case before, Case after) {
        return Stream.iterate(before, c -> c != after, c -> c.towards(after))
                .map(c -> new Step(c, after.deeds().get(c.deeds().size()), c.towards(after)));
    }

    private static String path(Case c) {
        return c.deeds().stream()
                .map(d -> d.day() + " " + d.act().side() + " " + d.type())
                .toList()
                .toString();
    }

    @Override
    public String toString() {
        var what = posted.map(p -> p.before().kind() + ": " + p.actor().side() + " " + p.body())
                .orElse("days pass");
        List<String> paths =
                from.cases.stream().map(c -> c.kind() + " " + path(c)).toList();
        return what + " on " + to.day + ", after " + paths;
    }
}
