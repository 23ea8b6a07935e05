package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Situation;

/** The person takes the consent back: nothing is agreed any more, 40(9). */
public record RevokeConsent(LocalDate on) implements ActBody {
    @Override
    public Stream<Effect> effects(Situation s) {
        return PersonEvents.noted(PersonEvent.What.CONSENT_REVOKED, on);
    }
}
