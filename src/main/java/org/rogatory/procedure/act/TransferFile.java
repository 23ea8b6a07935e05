package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;

/** The file of the proceedings goes to the State that took them over, which now owes their outcome, 39(1). */
public record TransferFile(@AtLeastOne List<UUID> documents) implements ActBody, ActBody.WithDocuments {

    /** The file of criminal proceedings is about persons, 36. */
    @Override
    public Stream<Effect> effects(Situation s) {
        var items = Documents.items(s, documents, Optional.empty()).toList();
        return Stream.of(
                new Effect.MaterialHandedOver(true, items, Documents.conditions(s)),
                Exchanges.owed(s, ObligationCode.REPORT_OUTCOME, Side.REQUESTED, Optional.empty()));
    }
}
