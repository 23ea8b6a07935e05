package org.rogatory.procedure.world;

import java.util.function.Predicate;
import org.rogatory.convention.Kind;

/** What must hold whatever happens, section 14 of the reference model: it knows bodies, sides and days, and no Rule. */
record Law(String says, Predicate<Transition> holds) {

    /** Of every act that is done. */
    static Law ofActs(String says, Predicate<Transition.Step> holds) {
        return new Law(says, t -> t.steps().allMatch(holds));
    }

    /** Of every act that is done in requests of a kind. */
    static Law ofActs(Kind kind, String says, Predicate<Transition.Step> holds) {
        return ofActs(says, step -> step.kind() != kind || holds.test(step));
    }

    /** Of every world as it stands. */
    static Law ofWorlds(String says, Predicate<World> holds) {
        return new Law(says, t -> holds.test(t.to()));
    }

    @Override
    public String toString() {
        return says;
    }
}
