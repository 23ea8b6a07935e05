package org.rogatory.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rogatory.audit.Question.Table;
import org.rogatory.convention.Kind;
import org.rogatory.convention.RefusalGround;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.ActType;

/** Asks for acts: of the State's own requests, and of their internal steps for what its own side did. */
final class ActQuestions {
    private static final String COUNTERPART =
            "(case when a.requesting_state = a.state then a.requested_state" + " else a.requesting_state end) in (%s)";
    private static final String GROUND = "exists (select 1 from audited_ground g where g.state = a.state"
            + " and g.log_position = a.log_position and g.ground in (%s))";
    static final Table<AuditedAct> ACTS = new Table<>(
            "acts",
            "select a.* from audited_act a",
            "a.recorded_at",
            "a.log_position",
            Long::valueOf,
            ActQuestions::act,
            AuditedAct.COLUMNS);

    private ActQuestions() {}

    static Question<AuditedAct> of(String state, ActsWanted wanted) {
        var conditions = Conditions.none()
                .with("a.state = ?", state)
                .among("a.request_id in (%s)", wanted.request)
                .among("a.kind in (%s)", wanted.kind.stream())
                .among("a.requesting_state in (%s)", wanted.requestingState)
                .among("a.requested_state in (%s)", wanted.requestedState)
                .among(COUNTERPART, wanted.counterpart)
                .among("a.authority in (%s)", wanted.authority)
                .among("a.officer in (%s)", wanted.officer)
                .among("a.act_type in (%s)", wanted.act.stream())
                .among(GROUND, wanted.ground.stream())
                .among("a.recorded_at >= %s", wanted.atFrom.stream().toList())
                .among("a.recorded_at < %s", wanted.atTo.stream().toList());
        return new Question<>(ACTS, conditions);
    }

    private static AuditedAct act(ResultSet row) throws SQLException {
        var type = Columns.constant(row, "act_type", ActType.class);
        return new AuditedAct(
                row.getLong("log_position"),
                Columns.id(row, "request_id"),
                row.getInt("act_number"),
                Columns.instant(row, "recorded_at"),
                Kind.valueOf(row.getString("kind")),
                row.getString("requesting_state"),
                row.getString("requested_state"),
                Status.valueOf(row.getString("status_after")),
                row.getBoolean("own_side"),
                type.isEmpty(),
                type,
                Columns.constant(row, "side", Side.class),
                Optional.ofNullable(Columns.id(row, "authority")),
                Columns.officer(row, "officer_issuer", "officer"),
                Columns.constant(row, "status_before", Status.class),
                grounds(row.getString("grounds")),
                row.getBoolean("on_paper"),
                type.isPresent() && row.getBoolean("erased"));
    }

    private static List<RefusalGround> grounds(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(RefusalGround::valueOf)
                .toList();
    }
}
