package org.rogatory.audit;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.procedure.act.ActType;
import org.rogatory.store.Sql;

/** When each request reached its milestones, how it stands, and on which grounds it was refused. */
final class RequestTimes {
    private static final int MONTH = "2026-05".length();
    private static final String SUBMITTED = "insert into request_times (request_id, kind, requesting_state,"
            + " requested_state, submitted_at, submitted_in, status) values (?, ?, ?, ?, ?, ?, ?)"
            + " on conflict do nothing";
    private static final String WENT_ON =
            "update request_times set status = ?, outcome = coalesce(outcome, cast(? as varchar)),"
                    + " to_acknowledge = coalesce(to_acknowledge, cast(? as bigint)),"
                    + " to_decide = coalesce(to_decide, cast(? as bigint)),"
                    + " to_execute = coalesce(to_execute, cast(? as bigint)) where request_id = ?";
    private static final String REFUSED =
            "insert into refused_on (request_id, ground) values (?, ?) on conflict do nothing";

    private RequestTimes() {}

    static void add(Sql sql, List<PlacedAct> acts) {
        var submitted = new ArrayList<Object[]>();
        var refused = new ArrayList<Object[]>();
        for (var act : acts) {
            if (act.type() == ActType.SUBMIT) {
                submitted.add(submitted(act));
            }
            act.refusedOn()
                    .forEach(ground -> refused.add(new Object[] {act.place().request(), ground}));
        }
        sql.changeEach(SUBMITTED, submitted);
        sql.changeEach(WENT_ON, acts.stream().map(RequestTimes::wentOn).toList());
        sql.changeEach(REFUSED, refused);
    }

    private static Object[] submitted(PlacedAct act) {
        var between = act.between();
        return new Object[] {
            act.place().request(),
            between.kind(),
            between.requestingState(),
            between.requestedState(),
            between.submittedAt(),
            between.submittedAt().toString().substring(0, MONTH),
            act.statusAfter().name()
        };
    }

    private static Object[] wentOn(PlacedAct act) {
        var reached = Milestones.of(act);
        return new Object[] {
            act.statusAfter().name(),
            reached.outcome().map(Enum::name).orElse(null),
            reached.acknowledged().orElse(null),
            reached.decided().orElse(null),
            reached.executed().orElse(null),
            act.place().request()
        };
    }
}
