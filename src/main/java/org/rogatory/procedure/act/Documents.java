package org.rogatory.procedure.act;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Condition;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Effect.MaterialHandedOver;
import org.rogatory.procedure.HandedOver;
import org.rogatory.procedure.Situation;

/** Documents as material that goes to the other side: by id and digest. */
final class Documents {
    private Documents() {}

    /** It goes under every condition that was accepted. */
    static MaterialHandedOver handedOver(Situation s, Collection<UUID> documents, boolean personalData) {
        return new MaterialHandedOver(
                personalData, items(s, documents, Optional.empty()).toList(), conditions(s));
    }

    static Stream<HandedOver.Item> items(Situation s, Collection<UUID> documents, Optional<String> measure) {
        return s.facts().documents(s.registrant()).stream()
                .filter(d -> documents.contains(d.id()))
                .map(d -> new HandedOver.Item(d.id(), d.sha256(), measure, false));
    }

    /** The documents beside what the act itself says; nothing when there are none. */
    static Stream<Effect> handedOver(Situation s, Collection<UUID> documents) {
        var items = items(s, documents, Optional.empty()).toList();
        return items.isEmpty() ? Stream.empty() : Stream.of(new MaterialHandedOver(true, items, conditions(s)));
    }

    /** The accepted conditions, which travel with everything that is handed over. */
    static List<String> conditions(Situation s) {
        return s.file().conditions().stream().map(Condition::id).toList();
    }
}
