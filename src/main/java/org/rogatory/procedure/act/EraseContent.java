package org.rogatory.procedure.act;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** Erases the content of own acts on a legal ground; the acts, their facts and digests stay, 36. */
public record EraseContent(@AtLeastOne List<Integer> acts, String ground) implements ActBody, ActBody.AboutActs {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(new Effect.RecordAmended(acts, true));
    }

    @Override
    public List<Integer> actsNamed() {
        return acts;
    }
}
