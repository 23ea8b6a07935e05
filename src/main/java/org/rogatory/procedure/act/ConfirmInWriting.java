package org.rogatory.procedure.act;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Situation;

/** The written confirmation of an oral request, 40(13). */
public record ConfirmInWriting(@AtLeastOne List<UUID> documents) implements ActBody, ActBody.WithDocuments {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Exchanges.settled(s, ObligationCode.CONFIRM_IN_WRITING);
    }
}
