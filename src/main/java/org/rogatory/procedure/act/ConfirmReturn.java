package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Situation;

/** The State that lent the person confirms that the person is back, 40(10). */
public record ConfirmReturn(LocalDate on) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Exchanges.settled(s, ObligationCode.CONFIRM_RECEIPT);
    }
}
