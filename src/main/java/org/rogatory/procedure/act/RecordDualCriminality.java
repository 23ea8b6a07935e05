package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Charge;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** How dual criminality stands for offences of the request, looked at by the conduct, 37(1)-(3), 35(3). */
public record RecordDualCriminality(@AtLeastOne List<Found> findings) implements ActBody, ActBody.AboutOffences {

    /**
     * What was found about one offence.
     *
     * @param law the law that allows extradition without dual criminality, 37(2)
     * @param relatedTo the offence of the same request to which one with too short a penalty is related, 37(3)
     * @param conduct the conduct that was compared, whatever either State calls it
     */
    public record Found(
            @Coded String offence,
            Charge.Finding finding,
            Optional<String> law,
            @Coded Optional<String> relatedTo,
            String conduct) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        return findings.stream().map(f -> new Effect.ChargeFound(f.offence(), f.finding(), f.relatedTo()));
    }

    @Override
    public List<String> offencesNamed() {
        return findings.stream()
                .flatMap(f -> Stream.concat(Stream.of(f.offence()), f.relatedTo().stream()))
                .toList();
    }
}
