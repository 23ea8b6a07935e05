package org.rogatory.procedure.rule;

import java.util.EnumMap;
import java.util.Map;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.content.Content;

/** What a request of each kind says that is none of assistance: complete, and as short as can be. */
final class Samples {
    private static final Map<Kind, Content> BY_KIND = new EnumMap<>(Kind.class);

    static {
        BY_KIND.putAll(AccordSamples.BY_KIND);
        BY_KIND.put(Kind.DATA_PRESERVATION, PreservationActs.sample());
        BY_KIND.put(Kind.NETWORK_24_7, NetworkActs.sample());
        BY_KIND.put(Kind.EXTRADITION, ExtraditionWriter.extradition());
        BY_KIND.put(Kind.PROVISIONAL_ARREST, ExtraditionWriter.arrest());
    }

    private Samples() {}

    static Content of(Kind kind) {
        return BY_KIND.get(kind);
    }
}
