package org.rogatory.procedure.act;

import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Facts.FollowUp;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Situation;

/** The formal request was received: the person is held for the extradition from now on, 37(10). */
public record Convert() implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        var received = s.facts().followUps().stream()
                .filter(FollowUp::isExtraditionReceived)
                .map(f -> new Effect.FollowedUp(f.id()));
        return Stream.concat(received, Exchanges.settled(s, ObligationCode.SEND_FORMAL_REQUEST));
    }
}
