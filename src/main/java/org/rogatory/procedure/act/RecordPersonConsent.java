package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Situation;

/** The person agrees to be surrendered, before a court, with counsel or without, speciality renounced or not, 37(9). */
public record RecordPersonConsent(
        String court, LocalDate on, Boolean counsel, Boolean specialityRenounced, List<UUID> documents)
        implements ActBody, ActBody.WithDocuments {
    @Override
    public Stream<Effect> effects(Situation s) {
        return PersonEvents.noted(PersonEvent.What.CONSENTED, on);
    }
}
