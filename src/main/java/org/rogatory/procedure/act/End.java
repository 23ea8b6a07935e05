package org.rogatory.procedure.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Situation;

/** What has run its course comes to its end: preserved data is no longer held, 42(8); a team's work is over, 48, 54. */
public record End(Optional<String> reason) implements ActBody {

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.concat(
                Exchanges.settled(s, ObligationCode.SEND_FOLLOW_UP), Exchanges.settled(s, ObligationCode.RENEW_ORDER));
    }
}
