package org.rogatory.problem;

import java.io.IOException;
import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jose4j.lang.UnresolvableKeyException;

/** Whether a failure means that something we depend on is gone, so that trying later makes sense. */
final class Outage {
    /** Connection lost, resources exhausted, shutting down, read-only. */
    private static final Pattern GONE = Pattern.compile("08...|53...|57P..|25006");

    private static final int DEEPEST_CAUSE = 30;

    private Outage() {}

    static boolean ofDatabase(Throwable failure) {
        return any(failure, cause -> cause instanceof SQLException sql && gone(sql));
    }

    static boolean ofIdentityProvider(Throwable failure) {
        return any(failure, UnresolvableKeyException.class::isInstance) && any(failure, IOException.class::isInstance);
    }

    private static boolean gone(SQLException failure) {
        if (failure.getSQLState() != null) {
            return GONE.matcher(failure.getSQLState()).matches();
        }
        // Agroal's timeout has neither a class nor a state of its own.
        return String.valueOf(failure.getMessage()).toLowerCase().contains("acquisition timeout");
    }

    private static boolean any(Throwable failure, Predicate<Throwable> test) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(test);
    }
}
