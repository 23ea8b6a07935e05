package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** Names the terms of a joint investigation or of technical assistance, or the same ones that the other named, 48, 54. */
public record Agree(AgreedTerms terms) implements ActBody, ActBody.NamingTerms {

    /**
     * What both sides agree on.
     *
     * @param hostState the State in which a team works
     * @param text what else is agreed; of a team, under whose law and direction its members act
     */
    public record AgreedTerms(
            @Coded(Coded.STATE) Optional<String> hostState,
            List<String> members,
            LocalDate from,
            Optional<LocalDate> until,
            String text) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        return TermsNamed.by(s, this, List.of());
    }
}
