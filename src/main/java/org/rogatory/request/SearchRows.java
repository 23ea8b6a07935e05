package org.rogatory.request;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.rogatory.convention.MeasureType;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Obligation;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Terms;

/** The rows by which lists and worklists find a request: the types of its measures, and what waits for whom. */
@Singleton
final class SearchRows {
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
        file.obligations().stream().filter(Obligation::open).forEach(o -> pend(file, o));
        file.exchanges().stream().filter(Exchange::open).forEach(x -> pend(file, x));
    }

    private void pend(CaseFile file, Obligation o) {
        var owing = o.authority().map(UUID::toString).orElse(state(file.terms(), o.owedBy()));
        insert(file, owing, o.id(), o.code().name(), o.dueOn());
    }

    /** The other side is to answer; once it has stated its views, the opener is to close. */
    private void pend(CaseFile file, Exchange x) {
        var side = x.status() == ExchangeStatus.VIEWS_STATED
                ? x.openedBy()
                : x.openedBy().other();
        insert(file, state(file.terms(), side), x.id(), x.topic().name(), x.due());
    }

    private static String state(Terms terms, Side side) {
        return terms.state(side);
    }

    private void insert(CaseFile file, String viewer, String item, String code, Optional<LocalDate> due) {
        session.createNativeMutationQuery("insert into pending_item (request_id, viewer, item, code, due_on, expedited)"
                        + " values (:request, :viewer, :item, :code, :due, :expedited)")
                .setParameter("request", file.id())
                .setParameter("viewer", viewer)
                .setParameter("item", item)
                .setParameter("code", code)
                .setParameter("due", due.orElse(null), LocalDate.class)
                .setParameter("expedited", file.terms().expedited())
                .executeUpdate();
    }
}
