package org.rogatory.audit;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.rogatory.access.Caller;
import org.rogatory.access.Role;
import org.rogatory.audit.Statistic.Counted;
import org.rogatory.audit.Statistic.Lasted;
import org.rogatory.http.Cursors;
import org.rogatory.http.Page;
import org.rogatory.store.Sql;
import org.rogatory.store.Transaction;

/** Counts requests, by rows that follow the log; no act is read. */
@Singleton
final class Statistics {
    private static final String SEPARATOR = " ";
    private static final String OWN = "(t.requesting_state = ? or t.requested_state = ?)";
    private static final String LASTED = "count(%1$s) as n_%1$s,"
            + " percentile_cont(0.5) within group (order by %1$s) as half_%1$s,"
            + " percentile_cont(0.9) within group (order by %1$s) as most_%1$s";
    private static final List<String> TIMES = List.of("to_acknowledge", "to_decide", "to_execute");
    private static final String COUNTED =
            "count(*) as requests, " + TIMES.stream().map(LASTED::formatted).collect(Collectors.joining(", "));
    private static final String GROUNDS = " join refused_on g on g.request_id = t.request_id";

    private final DataSource database;
    private final Cursors cursors;

    Statistics(DataSource database, Cursors cursors) {
        this.database = database;
        this.cursors = cursors;
    }

    /** A group's numbers, or one code in it and how many requests have it. */
    private record Row(List<String> key, String code, long requests, List<Lasted> times) {}

    /** Requests of the caller's State; of all States for the treaty's secretariat. */
    Page<Statistic> page(Caller caller, StatisticsWanted wanted) {
        var binding = "statistics %s %s".formatted(caller.name(), wanted.key());
        var all = groups(caller, wanted);
        var groups = wanted.cursor()
                .map(cursor -> cursors.open(cursor, binding).split(SEPARATOR))
                .map(place -> all.after(List.of(place)))
                .orElse(all);
        var found = Transaction.on(database, sql -> statistics(sql, groups, wanted.limit() + 1));
        return Page.of(
                found, wanted.limit(), last -> cursors.seal(String.join(SEPARATOR, last.key(all.by())), binding));
    }

    private static Groups groups(Caller caller, StatisticsWanted wanted) {
        var groups = new Groups(List.copyOf(wanted.dimensions()), wanted.conditions());
        return caller.is(Role.OVERSIGHT) ? groups : groups.with(OWN, caller.state(), caller.state());
    }

    private static List<Statistic> statistics(Sql sql, Groups groups, int limit) {
        var rows = sql.rows(
                row -> counted(groups.key(row), row),
                groups.sql("", "", COUNTED) + " limit " + limit,
                groups.conditions().values());
        if (rows.isEmpty()) {
            return List.of();
        }
        var found = groups.from(rows.get(0).key(), rows.get(rows.size() - 1).key());
        var statuses = codes(sql, found, "", "t.status");
        var outcomes = codes(sql, found.with("t.outcome is not null"), "", "t.outcome");
        var grounds = codes(sql, found, GROUNDS, "g.ground");
        return rows.stream()
                .map(row -> Statistic.of(
                        groups.by(),
                        row.key(),
                        row.requests(),
                        List.of(of(statuses, row), of(outcomes, row), of(grounds, row)),
                        row.times()))
                .toList();
    }

    private static Map<List<String>, List<Row>> codes(Sql sql, Groups groups, String join, String column) {
        return sql
                .rows(
                        row -> coded(groups.key(row), row, groups.by().size() + 1),
                        groups.sql(join, ", " + column, "count(*)"),
                        groups.conditions().values())
                .stream()
                .collect(Collectors.groupingBy(Row::key));
    }

    private static List<Counted> of(Map<List<String>, List<Row>> codes, Row row) {
        return codes.getOrDefault(row.key(), List.of()).stream()
                .map(code -> new Counted(code.code(), code.requests()))
                .toList();
    }

    private static Row coded(List<String> key, ResultSet row, int column) throws SQLException {
        return new Row(key, row.getString(column), row.getLong(column + 1), List.of());
    }

    private static Row counted(List<String> key, ResultSet row) throws SQLException {
        var times = new ArrayList<Lasted>();
        for (var time : TIMES) {
            times.add(new Lasted(row.getLong("n_" + time), seconds(row, "half_" + time), seconds(row, "most_" + time)));
        }
        return new Row(key, "", row.getLong("requests"), times);
    }

    private static Optional<Long> seconds(ResultSet row, String column) throws SQLException {
        var seconds = row.getDouble(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Math.round(seconds));
    }
}
