package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Situation;

/** How the proceedings that were taken over ended, and on which day, 39(1). */
public record ReportOutcome(String outcome, LocalDate on, List<UUID> documents)
        implements ActBody, ActBody.WithDocuments {
    @Override
    public Stream<Effect> effects(Situation s) {
        return Stream.concat(Exchanges.settled(s, ObligationCode.REPORT_OUTCOME), Documents.handedOver(s, documents));
    }
}
