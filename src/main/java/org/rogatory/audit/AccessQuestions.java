package org.rogatory.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.audit.Question.Table;
import org.rogatory.convention.Kind;

/**
 * Asks for accesses by callers of the own State. Of a request of the State, named by its id, also the attempts of those
 * who are of neither State or of nobody: which State's they were, but not who.
 */
final class AccessQuestions {
    /** What is not the State's own, or not submitted, tells nothing of itself, whoever tried to read it. */
    private static final String SELECT = "select a.id, a.accessed_at, a.operation, a.status, a.request_id, a.part,"
            + " a.authority, a.state, a.issuer, a.subject, a.correlation_id, r.kind, r.requesting_state,"
            + " r.requested_state from access_record a left join request r on r.id = a.request_id"
            + " and r.submitted_at is not null and cast(? as char(2)) in (r.requesting_state, r.requested_state)";

    private static final String OWN = "a.state = ?";
    private static final String OWN_AND_STRANGERS =
            "(a.state = ? or coalesce(a.state, '') not in (r.requesting_state, r.requested_state))";
    private static final String COUNTERPART = "(case when r.requesting_state = a.state then r.requested_state"
            + " when r.requested_state = a.state then r.requesting_state end) in (%s)";

    private AccessQuestions() {}

    static Question<AuditedAccess> of(String state, AccessesWanted wanted) {
        var named = wanted.authority.size() + wanted.officer.size() > 0;
        var seen = named || wanted.request.isEmpty() ? OWN : OWN_AND_STRANGERS;
        var conditions = Conditions.none(state)
                .with(seen, state)
                .among("a.request_id in (%s)", wanted.request)
                .among("r.kind in (%s)", wanted.kind.stream())
                .among("r.requesting_state in (%s)", wanted.requestingState)
                .among("r.requested_state in (%s)", wanted.requestedState)
                .among(COUNTERPART, wanted.counterpart)
                .among("a.authority in (%s)", wanted.authority)
                .among("a.subject in (%s)", wanted.officer)
                .among("a.operation in (%s)", wanted.operation)
                .among("a.status in (%s)", wanted.status)
                .among("a.accessed_at >= %s", wanted.atFrom.stream().toList())
                .among("a.accessed_at < %s", wanted.atTo.stream().toList());
        return new Question<>(table(state), conditions);
    }

    private static Table<AuditedAccess> table(String state) {
        return new Table<>(
                "accesses",
                SELECT,
                "a.accessed_at",
                "a.id",
                UUID::fromString,
                row -> access(row, state),
                AuditedAccess.COLUMNS);
    }

    private static AuditedAccess access(ResultSet row, String seenBy) throws SQLException {
        var state = Columns.text(row, "state");
        var own = state.filter(seenBy::equals).isPresent();
        return new AuditedAccess(
                Columns.id(row, "id"),
                Columns.instant(row, "accessed_at"),
                row.getString("operation"),
                row.getInt("status"),
                Optional.ofNullable(Columns.id(row, "request_id")),
                Columns.text(row, "part"),
                Columns.constant(row, "kind", Kind.class),
                Columns.text(row, "requesting_state"),
                Columns.text(row, "requested_state"),
                state,
                own ? Optional.ofNullable(Columns.id(row, "authority")) : Optional.empty(),
                own ? Columns.officer(row, "issuer", "subject") : Optional.empty(),
                Columns.text(row, "correlation_id"));
    }
}
