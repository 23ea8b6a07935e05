package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.DomesticAuthorization;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Effect.ObligationSettled;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;

/** What the two sides owe while data is preserved: the request for it, 42(8), and the renewal of the order, 25. */
final class Preserving {
    private Preserving() {}

    static Effect followUpOwed(Situation s, LocalDate until) {
        return Exchanges.owed(s, ObligationCode.SEND_FOLLOW_UP, Side.REQUESTING, Optional.of(until));
    }

    /** What was owed by the old day is owed by the new one. */
    static Stream<Effect> followUpDueAnew(Situation s, LocalDate until) {
        return s.file()
                .open(ObligationCode.SEND_FOLLOW_UP)
                .flatMap(o -> Stream.of(new ObligationSettled(o.id(), true), followUpOwed(s, until)));
    }

    static Effect renewalOwed(Situation s, LocalDate end) {
        return Exchanges.owed(s, ObligationCode.RENEW_ORDER, Side.REQUESTED, Optional.of(end));
    }

    /** A new order settles the renewal that was due and is due for renewal itself, while data is held. */
    static Stream<Effect> orderRenewed(Situation s, LocalDate end) {
        if (!s.file().holdsData()) {
            return Stream.empty();
        }
        var last = Stream.concat(
                        s.file().authorizations().stream().map(DomesticAuthorization::validUntil), Stream.of(end))
                .max(LocalDate::compareTo)
                .orElse(end);
        return Stream.concat(Exchanges.settled(s, ObligationCode.RENEW_ORDER), Stream.of(renewalOwed(s, last)));
    }
}
