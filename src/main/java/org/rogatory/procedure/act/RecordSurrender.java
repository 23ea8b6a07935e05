package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;

/** The person was handed over; for a time or on condition of return, the other State owes the person, 37(8), 37(12). */
public record RecordSurrender(
        String place,
        LocalDate on,
        Integer daysInCustody,
        Optional<LocalDate> temporaryUntil,
        Optional<Boolean> returnAgreed)
        implements ActBody {

    /** Whether the person is to come back because the States agreed on that, 37(12). */
    public boolean onReturn() {
        return returnAgreed.orElse(false);
    }

    @Override
    public Stream<Effect> effects(Situation s) {
        var handedOver =
                PersonEvents.noted(PersonEvent.What.SURRENDERED, on, temporaryUntil, Optional.of(daysInCustody));
        return onReturn() || temporaryUntil.isPresent() ? Stream.concat(handedOver, owed(s)) : handedOver;
    }

    @Override
    public Optional<LocalDate> awaitedBy() {
        return temporaryUntil;
    }

    @Override
    public String awaitedAt() {
        return "/temporaryUntil";
    }

    private Stream<Effect> owed(Situation s) {
        return Stream.of(Exchanges.owed(s, ObligationCode.RETURN_PERSON, Side.REQUESTING, temporaryUntil));
    }
}
