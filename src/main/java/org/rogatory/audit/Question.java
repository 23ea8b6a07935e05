package org.rogatory.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rogatory.store.Sql;

/**
 * What one caller asks of all requests.
 *
 * @param table what is asked for
 * @param conditions of the caller's sight and of its filter
 */
record Question<T extends Found>(Table<T> table, Conditions conditions) {

    /**
     * What is asked for.
     *
     * @param name of the list, by which its cursors are told from others
     * @param select what is found, and where; conditions follow
     * @param time the column by which it is ordered
     * @param id the column by which rows of one time are told apart
     * @param idOf that column's value as it is written in a place
     */
    record Table<T extends Found>(
            String name,
            String select,
            String time,
            String id,
            Function<String, Object> idOf,
            Sql.Reading<T> reading,
            List<String> columns) {}

    /** Newest first, all or what comes after a place. */
    String sql(Optional<Found.Place> after) {
        var order = " order by %s desc, %s desc".formatted(table.time(), table.id());
        return table.select() + behind(after).where() + order;
    }

    Object[] values(Optional<Found.Place> after) {
        return behind(after).values();
    }

    private Conditions behind(Optional<Found.Place> after) {
        var row = "(%s, %s) < (?, ?)".formatted(table.time(), table.id());
        return after.map(place -> conditions.with(row, place.at(), table.idOf().apply(place.id())))
                .orElse(conditions);
    }
}
