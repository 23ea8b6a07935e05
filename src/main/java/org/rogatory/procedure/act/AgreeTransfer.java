package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.PersonEvent;
import org.rogatory.procedure.Situation;

/** Terms of a transfer: either State names them, then the other the same, 38, 40(9)-(11). */
public record AgreeTransfer(
        Optional<LocalDate> returnOn, String custody, List<String> conditions, Boolean priorActsSafe)
        implements ActBody, ActBody.NamingTerms {

    /** Once both have named them, the day of return is a fact. */
    @Override
    public Stream<Effect> effects(Situation s) {
        var agreed = TermsNamed.concludes(s, this)
                ? PersonEvents.noted(PersonEvent.What.TRANSFER_AGREED, s.today(), returnOn, Optional.empty())
                : Stream.<Effect>empty();
        return Stream.concat(TermsNamed.by(s, this, List.of()), agreed);
    }

    @Override
    public Object terms() {
        return this;
    }
}
