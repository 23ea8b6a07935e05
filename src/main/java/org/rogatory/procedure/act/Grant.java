package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.act.Refuse.Ground;

/** Grants extradition, offence by offence: each one is granted, or refused as a request would be, 37(1)-(3), 37(17). */
public record Grant(
        @AtLeastOne List<Decided> offences,
        @Coded List<String> conditions,
        Optional<String> consultationNotAppropriate,
        Optional<String> reasonsForbiddenBy)
        implements ActBody, ActBody.AboutOffences, ActBody.Refusing {

    /** One offence: granted, or refused on grounds, with reasons for each or for all of them. */
    public record Decided(@Coded String offence, Boolean granted, List<Ground> grounds, Optional<String> reasons) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        return offences.stream().map(Grant::decided);
    }

    @Override
    public List<String> offencesNamed() {
        return offences.stream().map(Decided::offence).toList();
    }

    /** The offences for which extradition is refused. */
    @Override
    public List<Refused> refused() {
        return IntStream.range(0, offences.size())
                .filter(i -> !offences.get(i).granted())
                .mapToObj(i -> refused("/offences/" + i, offences.get(i)))
                .toList();
    }

    private static Refused refused(String place, Decided offence) {
        return new Refused(place, offence.grounds(), offence.reasons(), List.of());
    }

    private static Effect decided(Decided offence) {
        var codes = offence.grounds().stream().map(Ground::code).distinct().toList();
        return new Effect.ChargeDecided(offence.offence(), offence.granted(), codes);
    }
}
