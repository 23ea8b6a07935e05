package org.rogatory.problem;

import java.sql.SQLException;

/** A failure as it may be logged: classes, SQL states and places, but no words, which may hold what people wrote. */
final class Wordless extends Exception {
    private static final int DEEPEST_CAUSE = 30;

    private Wordless(Throwable failure, Throwable cause) {
        super(name(failure), cause, false, true);
        setStackTrace(failure.getStackTrace());
    }

    static Throwable of(Throwable failure) {
        return of(failure, DEEPEST_CAUSE);
    }

    @Override
    public String toString() {
        return getMessage();
    }

    private static Throwable of(Throwable failure, int depth) {
        return failure == null || depth == 0 ? null : new Wordless(failure, of(failure.getCause(), depth - 1));
    }

    private static String name(Throwable failure) {
        var type = failure.getClass().getName();
        return failure instanceof SQLException sql ? type + " (SQL state " + sql.getSQLState() + ")" : type;
    }
}
