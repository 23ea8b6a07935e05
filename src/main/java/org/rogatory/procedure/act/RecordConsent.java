package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Situation;

/** The person consents to the transfer: freely, informed, in a language that the person understands, 40(9). */
public record RecordConsent(
        String person,
        LocalDate on,
        Boolean free,
        Boolean informed,
        @Coded(Coded.LANGUAGE) String language,
        Boolean counsel,
        List<UUID> documents)
        implements ActBody, ActBody.WithDocuments {

    @Override
    public Stream<Effect> effects(Situation s) {
        return PersonEvents.noted(PersonEvent.What.CONSENTED, on);
    }
}
