package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Effect.MeasureOpened;
import org.rogatory.procedure.Measure;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Situation;

/** Documents that were delivered are missing, unreadable or not the ones whose digest was given: back to execution. */
public record DisputeDelivery(@AtLeastOne List<Disputed> documents, Optional<String> text)
        implements ActBody, ActBody.AboutDelivered {

    /** What is wrong with a document. */
    public enum Problem {
        MISSING,
        UNREADABLE,
        DIGEST
    }

    /** A document and what is wrong with it. */
    public record Disputed(UUID id, Problem problem) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        var ids = deliveredDocuments();
        return Stream.of(
                        Stream.of(new Effect.DeliveryDisputed(ids)),
                        openedAgain(s, ids).map(MeasureOpened::new),
                        Exchanges.settled(s, ObligationCode.CONFIRM_RECEIPT))
                .flatMap(effects -> effects);
    }

    /** The executed measures of these documents; a document of none of them belongs to all that were executed. */
    private static Stream<String> openedAgain(Situation s, List<UUID> ids) {
        var executed = executed(s).toList();
        var disputed = s.file()
                .delivered()
                .filter(i -> ids.contains(i.document()))
                .map(i -> i.measure().filter(executed::contains))
                .toList();
        return disputed.contains(Optional.<String>empty())
                ? executed.stream()
                : disputed.stream().flatMap(Optional::stream).distinct();
    }

    private static Stream<String> executed(Situation s) {
        return s.file().measures().stream().filter(Measure::wasDelivered).map(Measure::id);
    }

    @Override
    public List<UUID> deliveredDocuments() {
        return documents.stream().map(Disputed::id).toList();
    }
}
