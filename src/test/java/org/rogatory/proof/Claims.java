package org.rogatory.proof;

import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every true claim about the logs of a few hundred sizes, and lies made of them. */
final class Claims {
    static final int SIZES = 300;

    /** Up to here each claim is falsified in all ways, above in one way after the other. */
    private static final int ALL_WAYS = 24;

    private static final Growing LOG = Growing.to(SIZES);

    private Claims() {}

    static Stream<Claim> truths() {
        return truths(SIZES);
    }

    private static Stream<Claim> truths(int sizes) {
        return IntStream.rangeClosed(1, sizes).boxed().flatMap(Claims::about);
    }

    private static Stream<Claim> about(int size) {
        var tree = LOG.tree(size);
        var root = tree.root();
        return Stream.concat(
                IntStream.range(0, size).mapToObj(i -> new Claim.Included(Growing.entry(i), tree.inclusion(i), root)),
                IntStream.rangeClosed(1, size)
                        .mapToObj(i -> new Claim.Continued(
                                tree.consistencyFrom(i), LOG.tree(i).root(), root)));
    }

    static Stream<Claim> lies() {
        return spoilt(Claim::lies);
    }

    static Stream<Claim> shifted() {
        return spoilt(Claim::shifted);
    }

    static Stream<Claim> liesAndShifted() {
        return spoilt(truth -> Stream.concat(truth.lies(), truth.shifted()));
    }

    private static Stream<Claim> spoilt(Function<Claim, Stream<Claim>> ways) {
        return Stream.concat(truths(ALL_WAYS).flatMap(ways), inTurn(ways));
    }

    private static Stream<Claim> inTurn(Function<Claim, Stream<Claim>> spoil) {
        var turn = IntStream.iterate(0, i -> i + 1).iterator();
        return truths().map(truth -> {
            var ways = spoil.apply(truth).toList();
            return ways.get(turn.next() % ways.size());
        });
    }
}
