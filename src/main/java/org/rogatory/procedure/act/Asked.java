package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Purpose;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Effect.MeasureAsked;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.content.Content;
import org.rogatory.procedure.content.ContentForm;
import org.rogatory.procedure.content.DatedReason;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.content.Sought;

/**
 * What is asked for, by the draft or by a supplement: what is added passes the same rules as what was submitted.
 *
 * @param place RFC 6901 pointer to the list of measures
 * @param safeguards whether the safeguards of 36(2) are stated
 * @param safeguardsPlace RFC 6901 pointer to where they would stand
 * @param deadlinePlace RFC 6901 pointer to the deadline
 */
public record Asked(
        Optional<Purpose> purpose,
        List<? extends Sought> measures,
        String place,
        boolean safeguards,
        String safeguardsPlace,
        Optional<DatedReason> deadline,
        String deadlinePlace) {

    static Asked byDraft(Draft draft, ContentForm<?> form) {
        return new Asked(
                draft.purpose(),
                draft.content().<List<? extends Sought>>map(Content::sought).orElse(List.of()),
                "/content/" + form.sought(),
                draft.content().flatMap(Content::safeguards).isPresent(),
                "/content/safeguards",
                draft.deadline(),
                "/deadline");
    }

    static Asked bySupplement(Situation s, Supplement.Changes changes) {
        var sought = s.procedure().form().sought();
        var place = "/changes/" + sought;
        return new Asked(
                s.file().terms().purpose(),
                changes.sought().getOrDefault(sought, List.of()),
                place,
                s.file().terms().safeguards(),
                place,
                changes.deadline(),
                "/changes/deadline");
    }

    /** What the body asks for; nothing for an act that asks for nothing. */
    public static Asked by(Situation s, ActBody body) {
        return body instanceof Supplement supplement
                ? bySupplement(s, supplement.changes())
                : byDraft(s.facts().draft().orElseThrow().draft(), s.procedure().form());
    }

    Stream<Effect> effects() {
        return measures.stream()
                .map(m -> new MeasureAsked(m.id().orElseThrow(), m.measureType(), m.asksForPersonalData()));
    }
}
