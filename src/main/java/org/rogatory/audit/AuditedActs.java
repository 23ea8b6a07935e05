package org.rogatory.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rogatory.procedure.Side;
import org.rogatory.store.Sql;

/** Acts as each of the two States may find and see them. */
final class AuditedActs {
    private static final String INSERT = "insert into audited_act (log_position, state, recorded_at, request_id,"
            + " act_number, kind, requesting_state, requested_state, status_after, own_side, act_type, side, authority,"
            + " status_before, on_paper, grounds, officer_issuer, officer, erased)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String GROUND = "insert into audited_ground (state, ground, log_position) values (?, ?, ?)";
    /** Who did it is content, and goes with it, 36. */
    private static final String ERASE = "update audited_act set officer_issuer = null, officer = null, erased = true"
            + " where request_id = ? and act_number = ?";

    private AuditedActs() {}

    static void add(Sql sql, List<PlacedAct> acts) {
        var rows = new ArrayList<Object[]>();
        var grounds = new ArrayList<Object[]>();
        var erased = new ArrayList<Object[]>();
        for (var act : acts) {
            var sides = act.between().sides();
            sides.forEach(side -> rows.add(row(act, side)));
            sides.stream().filter(side -> !act.hiddenFrom(side)).forEach(side -> grounds.addAll(grounds(act, side)));
            act.erases().forEach(number -> erased.add(new Object[] {act.place().request(), number}));
        }
        sql.changeEach(INSERT, rows);
        sql.changeEach(GROUND, grounds);
        sql.changeEach(ERASE, erased);
    }

    private static List<Object[]> grounds(PlacedAct act, Side seenBy) {
        var state = act.between().state(seenBy);
        return act.grounds().stream()
                .map(ground -> new Object[] {state, ground, act.place().position()})
                .toList();
    }

    private static Object[] row(PlacedAct act, Side seenBy) {
        var shown = Optional.of(act).filter(any -> !act.hiddenFrom(seenBy));
        // An officer is known to the own State's auditors alone.
        var officer = act.side() == seenBy ? act.officer() : Optional.<Officer>empty();
        return new Object[] {
            act.place().position(),
            act.between().state(seenBy),
            act.at(),
            act.place().request(),
            act.place().number(),
            act.between().kind(),
            act.between().requestingState(),
            act.between().requestedState(),
            act.statusAfter().name(),
            act.ownSide(),
            shown.map(a -> a.type().name()).orElse(null),
            shown.map(a -> a.side().name()).orElse(null),
            shown.flatMap(PlacedAct::authority).orElse(null),
            shown.map(a -> a.facts().path("statusBefore").textValue()).orElse(null),
            shown.filter(PlacedAct::onPaper).isPresent(),
            String.join(" ", shown.map(PlacedAct::grounds).orElse(List.of())),
            officer.map(Officer::issuer).orElse(null),
            officer.map(Officer::subject).orElse(null),
            shown.filter(PlacedAct::erased).isPresent()
        };
    }
}
