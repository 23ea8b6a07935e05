package org.rogatory.log;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database that goes away at one of the steps that a sequencer makes with it, before or after it has done the step. */
final class Faults {
    private static final Set<String> STEPS =
            Set.of("getConnection", "prepareStatement", "executeQuery", "executeUpdate", "commit");

    private final DataSource source;
    private final int at;
    private final boolean after;
    private final AtomicInteger steps = new AtomicInteger();
    private Connection open;

    private Faults(DataSource source, int at, boolean after) {
        this.source = source;
        this.at = at;
        this.after = after;
    }

    static Faults before(int step, DataSource source) {
        return new Faults(source, step, false);
    }

    /** The step is done, and nobody hears of it. */
    static Faults after(int step, DataSource source) {
        return new Faults(source, step, true);
    }

    /** Whether the step was reached. */
    boolean struck() {
        return steps.get() >= at;
    }

    DataSource source() {
        return wrapped(DataSource.class, source);
    }

    private <T> T wrapped(Class<T> type, T real) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            var counts = STEPS.contains(method.getName());
            var strikes = counts && steps.incrementAndGet() == at;
            if (strikes && !after) {
                throw gone();
            }
            try {
                var answer = method.invoke(real, arguments);
                if (answer instanceof Connection connection) {
                    open = connection;
                }
                if (strikes) {
                    throw gone();
                }
                return answer instanceof Connection c
                        ? wrapped(Connection.class, c)
                        : answer instanceof PreparedStatement s ? wrapped(PreparedStatement.class, s) : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private SQLException gone() throws SQLException {
        if (open != null) {
            open.abort(Runnable::run);
        }
        return new SQLException("killed at step " + at, "08006");
    }
}
