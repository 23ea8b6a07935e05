package org.rogatory.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.rogatory.audit.StatisticsWanted.By;

/**
 * Requests in groups of those that are alike.
 *
 * @param by what they are alike in, which is the key of a group
 * @param conditions of all requests that are counted
 */
record Groups(List<By> by, Conditions conditions) {

    /** The statement that counts something of each group, in the order of the keys. */
    String sql(String join, String more, String counted) {
        return "select " + columns() + more + ", " + counted + " from request_times t" + join + conditions.where()
                + " group by " + columns() + more + " order by " + columns() + more;
    }

    Groups after(List<String> key) {
        return with(">", key);
    }

    Groups from(List<String> first, List<String> last) {
        return with(">=", first).with("<=", last);
    }

    Groups with(String condition, Object... values) {
        return new Groups(by, conditions.with(condition, values));
    }

    List<String> key(ResultSet row) throws SQLException {
        var key = new ArrayList<String>();
        for (var column = 1; column <= by.size(); column++) {
            key.add(row.getString(column));
        }
        return key;
    }

    private Groups with(String comparison, List<String> key) {
        var marks = String.join(", ", Collections.nCopies(by.size(), "?"));
        return with("(%s) %s (%s)".formatted(columns(), comparison, marks), key.toArray());
    }

    private String columns() {
        return by.stream().map(By::column).collect(Collectors.joining(", "));
    }
}
