package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Effect.MaterialHandedOver;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.content.DatedReason;
import org.rogatory.procedure.content.MeasureSought;
import org.rogatory.procedure.content.Sought;

/** Adds to what was submitted, which stays in the history. Never the States, the kind, the purpose or the basis. */
public record Supplement(Changes changes) implements ActBody, ActBody.WithDocuments {

    /** What is added or put right. */
    public record Changes(
            Optional<String> facts,
            List<MeasureSought> measures,
            List<UUID> documents,
            Optional<DatedReason> deadline,
            List<Correction> corrections) {

        /** The measures or property items that are added. */
        List<? extends Sought> sought() {
            return measures;
        }

        /** RFC 6901 pointer to their list. */
        String place() {
            return "/changes/measures";
        }

        boolean nothing() {
            return facts.isEmpty()
                    && measures.isEmpty()
                    && documents.isEmpty()
                    && deadline.isEmpty()
                    && corrections.isEmpty();
        }
    }

    /** The text that now stands at the RFC 6901 pointer into the draft, and why. */
    public record Correction(
            @Coded(Coded.POINTER) String pointer,
            @Coded(Coded.ANY) String value,
            Optional<String> reason) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.of(
                        Asked.bySupplement(s, changes).effects(),
                        changes.deadline().flatMap(DatedReason::on).stream().map(Supplement::deadline),
                        material(s))
                .flatMap(effects -> effects);
    }

    @Override
    public List<UUID> documents() {
        return changes.documents();
    }

    /** Whether it adds anything at all. */
    public boolean addsNothing() {
        return changes.nothing();
    }

    private static Effect deadline(java.time.LocalDate on) {
        return new Effect.TermsChanged(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(on));
    }

    private Stream<Effect> material(Situation s) {
        var items = Documents.items(s, documents(), Optional.empty()).toList();
        return items.isEmpty() ? Stream.empty() : Stream.of(new MaterialHandedOver(false, items, List.of()));
    }
}
