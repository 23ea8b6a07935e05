package org.rogatory.request;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import org.rogatory.convention.MeasureType;
import org.rogatory.procedure.Awaited;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.machine.Procedures;

/** The rows by which lists and worklists find a request: the types of its measures, and what waits for whom. */
@Singleton
final class SearchRows {
    /** The viewer of what waits for nobody but time. */
    static final String SYSTEM = "SYSTEM";

    private final Session session;

    SearchRows(Session session) {
        this.session = session;
    }

    void measure(UUID request, MeasureType type) {
        session.createNativeMutationQuery("insert into request_measure (request_id, measure_type)"
                        + " values (:request, :type) on conflict do nothing")
                .setParameter("request", request)
                .setParameter("type", type.name())
                .executeUpdate();
    }

    /** What waits for whom now, instead of what waited before. */
    void rewrite(CaseFile file) {
        session.createNativeMutationQuery("delete from pending_item where request_id = :request")
                .setParameter("request", file.id())
                .executeUpdate();
        var procedure = Procedures.of(file.terms().kind()).orElseThrow();
        Awaited.in(procedure, file).forEach(awaited -> insert(file, awaited));
    }

    private static String viewer(CaseFile file, Awaited awaited) {
        return awaited.by() == Side.SYSTEM
                ? SYSTEM
                : awaited.authority().map(UUID::toString).orElse(file.terms().state(awaited.by()));
    }

    private void insert(CaseFile file, Awaited awaited) {
        session.createNativeMutationQuery(
                        "insert into pending_item (request_id, viewer, what, item, code, due_on, expedited)"
                                + " values (:request, :viewer, :what, :item, :code, :due, :expedited)")
                .setParameter("request", file.id())
                .setParameter("viewer", viewer(file, awaited))
                .setParameter("what", awaited.what().name())
                .setParameter("item", awaited.item())
                .setParameter("code", awaited.code())
                .setParameter("due", awaited.dueOn().orElse(null), LocalDate.class)
                .setParameter("expedited", file.terms().expedited())
                .executeUpdate();
    }
}
