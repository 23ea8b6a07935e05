package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** Data, advice or a statement in answer to what was asked, 41(3), 47; what the police answer is no evidence under 40. */
public record Answer(Optional<String> text, List<UUID> documents, Boolean personalData)
        implements ActBody, ActBody.WithDocuments {

    @Override
    public Stream<Effect> effects(Situation s) {
        var items = Documents.items(s, documents, Optional.empty()).toList();
        return Stream.of(new Effect.MaterialHandedOver(
                personalData, items, Documents.conditions(s), s.kind().isPoliceInformation()));
    }
}
