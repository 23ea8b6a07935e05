package org.rogatory.procedure.walk;

import java.util.List;
import org.rogatory.procedure.CaseFile;

/** All that a case file says, its newest act's number and instant left out. */
final class FactsOf {
    private FactsOf() {}

    static List<Object> file(CaseFile f) {
        return List.of(
                f.status(),
                f.wasBefore(),
                f.submitted(),
                f.regime(),
                f.requestedReference(),
                f.measures(),
                f.exchanges(),
                f.obligations(),
                f.conditions(),
                f.handedOver(),
                f.authorizations(),
                f.attendances(),
                f.warnings(),
                f.submittedAt());
    }
}
