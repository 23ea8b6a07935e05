package org.rogatory.procedure.act;

import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Situation;

/** The request for which the data is preserved was submitted: it is owed no longer, 42(8). */
public record NoteFollowUp() implements ActBody {

    @Override
    public Stream<Effect> effects(Situation s) {
        var followed = s.requestsForTheData().filter(f -> !s.file().followedBy().contains(f.id()));
        return Stream.concat(
                followed.map(f -> new Effect.FollowedUp(f.id())), Exchanges.settled(s, ObligationCode.SEND_FOLLOW_UP));
    }
}
