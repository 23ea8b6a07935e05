package org.rogatory.deadline;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.rogatory.access.Caller;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Awaited;
import org.rogatory.procedure.Status;
import org.rogatory.request.Viewers;

/** Finds what waits for a caller: for its State in the kinds that it may act in, and for its authority by name. */
@Singleton
final class WorklistRows {
    private static final String LATE = "case when p.due_on < :day then 0 else 1 end";
    private static final String ORDINARY = "case when p.expedited then 0 else 1 end";
    private static final String DUE = "coalesce(p.due_on, date '%s')".formatted(WorklistPlace.NO_DAY);
    private static final String ORDER = String.join(", ", LATE, ORDINARY, DUE, "p.request_id", "p.item");
    private static final String SELECT = "select p.request_id, r.kind, r.status, case when r.requesting_state = :state"
            + " then r.requested_state else r.requesting_state end as counterpart, r.own_reference, r.requested_reference,"
            + " p.what, p.item, p.code, p.due_on, p.expedited"
            + " from pending_item p join request r on r.id = p.request_id where ";

    /** In the order of {@link #SELECT}. */
    private static final Map<String, Class<?>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("request_id", UUID.class);
        Stream.of("kind", "status", "counterpart", "own_reference", "requested_reference", "what", "item", "code")
                .forEach(text -> COLUMNS.put(text, String.class));
        COLUMNS.put("due_on", LocalDate.class);
        COLUMNS.put("expedited", Boolean.class);
    }

    private final Session session;

    WorklistRows(Session session) {
        this.session = session;
    }

    List<WorklistItem> find(
            Caller caller, WorklistFilter filter, LocalDate day, Optional<WorklistPlace> after, int limit) {
        var clauses = new ArrayList<>(List.of(
                "p.viewer in (:awaited)",
                "(p.viewer = :own or r.kind in (:kinds))",
                "exists (select 1 from sight s where s.request_id = r.id and s.viewer in (:viewers))"));
        var values = new HashMap<String, Object>(Map.of("state", caller.state(), "day", day));
        values.put("own", caller.ownAuthority().id().toString());
        narrow(caller, filter, clauses, values);
        after.ifPresent(place -> after(place, clauses, values));
        var query = typed(session.createNativeQuery(
                SELECT + String.join(" and ", clauses) + " order by " + ORDER, Object[].class));
        values.forEach(query::setParameter);
        query.setParameterList("awaited", Viewers.awaited(caller));
        query.setParameterList("viewers", Viewers.of(caller));
        query.setParameterList("kinds", kinds(caller, filter));
        return query.setMaxResults(limit).list().stream()
                .map(row -> item(row, day))
                .toList();
    }

    private static NativeQuery<Object[]> typed(NativeQuery<Object[]> query) {
        COLUMNS.forEach(query::addScalar);
        return query;
    }

    private static void narrow(Caller caller, WorklistFilter filter, List<String> clauses, Map<String, Object> values) {
        if (caller.ownAuthority().territory().isPresent()) {
            clauses.add("(r.requested_authority = :authority or r.drafted_by = :authority)");
            values.put("authority", caller.ownAuthority().id());
        }
        if (!filter.kind.isEmpty()) {
            clauses.add("r.kind in (:kinds)");
        }
        if (!filter.what.isEmpty()) {
            clauses.add("p.what in (:what)");
            values.put("what", filter.what.stream().map(Enum::name).toList());
        }
        filter.overdue.ifPresent(wanted -> clauses.add(LATE + (wanted ? " = 0" : " = 1")));
        filter.expedited.ifPresent(wanted -> clauses.add(wanted ? "p.expedited" : "not p.expedited"));
    }

    private static void after(WorklistPlace place, List<String> clauses, Map<String, Object> values) {
        clauses.add("(" + ORDER + ") > (:late, :ordinary, :due, :request, :item)");
        values.put("late", place.late());
        values.put("ordinary", place.ordinary());
        values.put("due", place.due());
        values.put("request", place.request());
        values.put("item", place.item());
    }

    /** Those that the caller may act in and asked for; a list in a query may not be empty. */
    private static List<String> kinds(Caller caller, WorklistFilter filter) {
        var kinds = new ArrayList<>(Arrays.stream(Kind.values())
                .filter(kind -> caller.actsFor(kind.functions()))
                .filter(kind -> filter.kind.isEmpty() || filter.kind.contains(kind))
                .<String>map(Enum::name)
                .toList());
        if (kinds.isEmpty()) {
            kinds.add("NONE");
        }
        return kinds;
    }

    private static WorklistItem item(Object[] row, LocalDate day) {
        var due = Optional.ofNullable((LocalDate) row[9]);
        return new WorklistItem(
                (UUID) row[0],
                Kind.valueOf((String) row[1]),
                Status.valueOf((String) row[2]),
                text(row[3]).orElse(""),
                text(row[4]),
                text(row[5]),
                Awaited.What.valueOf((String) row[6]),
                (String) row[7],
                (String) row[8],
                due,
                due.filter(day::isAfter).isPresent(),
                (Boolean) row[10]);
    }

    private static Optional<String> text(Object column) {
        return Optional.ofNullable(column).map(Object::toString);
    }
}
