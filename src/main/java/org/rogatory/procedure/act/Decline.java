package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** Declines what there is no duty to do, with reasons in words; the one ground that has a code is that of 6(2). */
public record Decline(String reasons, List<Refuse.Ground> grounds)
        implements ActBody, ActBody.Reasoned, ActBody.OnGrounds {

    @Override
    public Stream<Effect> effects(Situation s) {
        var codes = grounds.stream().map(Refuse.Ground::code).distinct().toList();
        return Stream.of(new Effect.RequestEnded(codes, Optional.empty()));
    }

    @Override
    public Stream<Said> reasonsSaid() {
        var ofGrounds = IntStream.range(0, grounds.size())
                .mapToObj(i ->
                        new Said("/grounds/" + i + "/reasons", grounds.get(i).reasons()));
        return Stream.concat(Stream.of(new Said("/reasons", reasons)), ofGrounds);
    }
}
