package org.rogatory.procedure.world;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;

/**
 * A world and the acts that are tried in it. In every world every body is tried and judged; those of the
 * followed types lead on, with one exchange for each topic, and one open obligation for each code at a time.
 *
 * @param tried the bodies that are tried in a case of a world, forbidden forms included
 * @param followed the types of act that lead on
 * @param atOnce how many exchanges are open at a time: two for a question, and whether to close for want of an answer
 */
record Scene(
        String name,
        World start,
        BiFunction<World, Case, List<ActBody>> tried,
        Set<ActType> followed,
        int atOnce,
        List<Law> laws) {

    static Scene of(World start, BiFunction<World, Case, List<ActBody>> tried, ActType... followed) {
        var name = start.cases.stream().map(c -> c.kind().name()).toList().toString();
        return new Scene(name, start, tried, EnumSet.copyOf(List.of(followed)), 2, Laws.OF_EVERY_KIND);
    }

    Scene named(String what) {
        return new Scene(name + " " + what, start, tried, followed, atOnce, laws);
    }

    Scene withOneExchangeAtOnce() {
        return new Scene(name, start, tried, followed, 1, laws);
    }

    Scene under(Law... more) {
        return new Scene(
                name,
                start,
                tried,
                followed,
                atOnce,
                Stream.concat(laws.stream(), Stream.of(more)).toList());
    }

    List<ActBody> bodies(World world, Case one) {
        return tried.apply(world, one);
    }

    boolean follows(Transition t) {
        return t.posted().filter(p -> !followed.contains(p.act().type())).isEmpty()
                && t.to().cases.stream().allMatch(this::isBounded);
    }

    private boolean isBounded(Case c) {
        var topics = new HashSet<>();
        var codes = new HashSet<>();
        return c.file().exchanges().stream().filter(Exchange::open).count() <= atOnce
                && c.file().exchanges().stream()
                        .filter(x -> x.open() || Key.isLasting(x))
                        .allMatch(x -> topics.add(x.topic() + "" + x.measures()))
                && c.file().obligations().stream().filter(Obligation::open).allMatch(o -> codes.add(o.code()));
    }

    @Override
    public String toString() {
        return name;
    }
}
