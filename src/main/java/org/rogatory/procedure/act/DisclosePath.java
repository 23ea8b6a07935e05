package org.rogatory.procedure.act;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** Enough traffic data to identify the providers in other States and the path, unasked, 43(1). */
public record DisclosePath(@AtLeastOne List<Provider> providers, String path, List<UUID> documents)
        implements ActBody, ActBody.WithDocuments, ActBody.UsingPower {

    /** A service provider that took part in the transmission, its State, and what identifies it. */
    public record Provider(String name, @Coded(Coded.STATE) String state, List<String> identifiers) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(Documents.handedOver(s, documents, false));
    }

    @Override
    public Stream<Use> uses(Situation s) {
        return Stream.of(new Use("/providers", List.of(), order -> order.lasts(s.today(), s.today())));
    }
}
