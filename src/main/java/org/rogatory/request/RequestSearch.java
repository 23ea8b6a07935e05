package org.rogatory.request;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.rogatory.access.Caller;

/** Finds the requests that a caller may see, newest first, by keyset over their sight. */
@Singleton
final class RequestSearch {
    private static final String OVERDUE = "exists (select 1 from pending_item p where p.request_id = r.id"
            + " and p.viewer in (:awaited) and p.due_on < :today)";

    private final Session session;

    RequestSearch(Session session) {
        this.session = session;
    }

    List<CooperationRequest> find(
            Caller caller, RequestFilter filter, Optional<UUID> after, int limit, LocalDate today) {
        var conditions = conditions(caller, filter, after, today);
        var query = session.createNativeQuery(
                "select r.* from request r where " + String.join(" and ", conditions.clauses()) + " order by r.id desc",
                CooperationRequest.class);
        conditions.lists().forEach(query::setParameterList);
        conditions.values().forEach(query::setParameter);
        return query.setMaxResults(limit).list();
    }

    private static Conditions conditions(Caller caller, RequestFilter f, Optional<UUID> after, LocalDate today) {
        var all = new Conditions();
        all.seenBy(Viewers.of(caller));
        after.ifPresent(id -> all.compare("r.id < :after", "after", id));
        all.among("r.kind", "kind", names(f.kind));
        all.among("r.status", "status", names(f.status));
        all.among("r.phase", "phase", names(f.phase));
        all.among("r.requesting_state", "requestingState", f.requestingState);
        all.among("r.requested_state", "requestedState", f.requestedState);
        all.among("r.own_reference", "ownReference", f.ownReference);
        all.among("r.requested_reference", "requestedReference", f.requestedReference);
        all.among("r.legal_basis", "legalBasis", names(f.legalBasis));
        measured(all, names(f.measureType));
        counterpart(all, caller, f.counterpart);
        between(all, "r.created_at", "created", f.createdFrom, f.createdTo);
        between(all, "r.submitted_at", "submitted", f.submittedFrom, f.submittedTo);
        between(all, "r.changed_at", "changed", f.changedFrom, f.changedTo);
        f.overdue.ifPresent(wanted -> overdue(all, caller, wanted, today));
        return all;
    }

    private static void overdue(Conditions all, Caller caller, boolean wanted, LocalDate today) {
        all.lists().put("awaited", Viewers.awaited(caller));
        all.compare(wanted ? OVERDUE : "not " + OVERDUE, "today", today);
    }

    private static void measured(Conditions all, List<String> types) {
        if (!types.isEmpty()) {
            all.lists().put("measureType", types);
            all.clauses()
                    .add("exists (select 1 from request_measure m where m.request_id = r.id"
                            + " and m.measure_type in (:measureType))");
        }
    }

    /** The other State of the two; a caller without a State has no counterpart. */
    private static void counterpart(Conditions all, Caller caller, List<String> states) {
        if (!states.isEmpty()) {
            all.lists().put("counterpart", states);
            all.values().put("ownState", caller.authority().map(a -> a.state()).orElse(""));
            all.clauses()
                    .add("(case when r.requesting_state = :ownState then r.requested_state"
                            + " else r.requesting_state end) in (:counterpart)");
        }
    }

    private static void between(
            Conditions all, String column, String name, Optional<Instant> from, Optional<Instant> to) {
        from.ifPresent(instant -> all.compare(column + " >= :" + name + "From", name + "From", instant));
        to.ifPresent(instant -> all.compare(column + " < :" + name + "To", name + "To", instant));
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }

    /** Clauses of one query, and what their parameters are. */
    private record Conditions(List<String> clauses, Map<String, Collection<String>> lists, Map<String, Object> values) {
        Conditions() {
            this(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        void among(String column, String name, Collection<String> wanted) {
            if (!wanted.isEmpty()) {
                lists.put(name, wanted);
                clauses.add(column + " in (:" + name + ")");
            }
        }

        /** By existence and not by join: a caller may have more than one sight of the same request. */
        void seenBy(Set<String> viewers) {
            lists.put("viewers", viewers);
            clauses.add("exists (select 1 from sight s where s.request_id = r.id and s.viewer in (:viewers))");
        }

        void compare(String clause, String name, Object value) {
            values.put(name, value);
            clauses.add(clause);
        }
    }
}
