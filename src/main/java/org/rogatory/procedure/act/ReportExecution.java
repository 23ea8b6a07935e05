package org.rogatory.procedure.act;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Situation;

/** The entrusted authority's report to its central authority, 40(12); about all its measures when it names none. */
public record ReportExecution(@Coded List<String> measures, String text, List<UUID> documents)
        implements ActBody, ActBody.WithDocuments {
    @Override
    public Stream<Effect> effects(Situation s) {
        return s.file()
                .open(ObligationCode.EXECUTE)
                .filter(o -> isOf(o, s.actor().authority().orElseThrow()))
                .filter(o -> measures.isEmpty() || measures.containsAll(o.measures()))
                .map(o -> new Effect.ObligationSettled(o.id(), false));
    }

    private static boolean isOf(Obligation o, UUID authority) {
        return o.authority().filter(authority::equals).isPresent();
    }
}
