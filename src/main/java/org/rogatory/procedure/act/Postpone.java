package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** Postpones measures because they interfere with domestic proceedings, 40(27). */
public record Postpone(
        Because because,
        Optional<String> provision,
        String reasons,
        @Coded List<String> measures,
        Optional<LocalDate> until)
        implements ActBody {

    /** Why; OTHER is known and never suffices, TREATY_PROVISION only under a treaty. */
    public enum Because {
        INVESTIGATION,
        PROSECUTION,
        JUDICIAL_PROCEEDING,
        TREATY_PROVISION,
        OTHER
    }

    @Override
    public Stream<Effect> effects(Situation s) {
        return s.concernedIds(measures).stream().map(Effect.MeasurePostponed::new);
    }
}
