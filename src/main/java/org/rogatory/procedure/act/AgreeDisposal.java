package org.rogatory.procedure.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.content.Money;

/** Terms on which confiscated property is disposed of: either State names them, then the other the same, 52. */
public record AgreeDisposal(
        @AtLeastOne List<Disposal> items, Optional<String> priorityConsidered, Optional<String> regardToVictims)
        implements ActBody, ActBody.NamingTerms {

    /** To whom property goes, 52(2)-(3). */
    public enum Recipient {
        REQUESTING_STATE,
        VICTIMS,
        PRIOR_OWNER,
        OTHER
    }

    /** What one recipient gets, in the currency of the value. */
    public record Share(Recipient to, @Coded(Coded.AMOUNT) String amount) {}

    /** One item: its value, who gets how much of it, and the expenses that are deducted, 52(4). */
    public record Disposal(
            @Coded String item,
            Money value,
            List<Share> shares,
            @Coded(Coded.AMOUNT) Optional<String> expenses) {}

    @Override
    public Stream<Effect> effects(Situation s) {
        return TermsNamed.by(s, this, measures());
    }

    /** What is done with the property; how it was come to is each State's own to say. */
    @Override
    public Object terms() {
        return items;
    }

    @Override
    public List<String> measures() {
        return items.stream().map(Disposal::item).toList();
    }
}
