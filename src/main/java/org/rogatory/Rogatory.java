package org.rogatory;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import org.jboss.logging.Logger;

/** Starts the service. */
@QuarkusMain
public final class Rogatory {
    Rogatory() {}

    public static void main(String... args) {
        Quarkus.run(null, Rogatory::end, args);
    }

    // Without a handler of our own, a missing variable is a stack trace of a hundred lines that names but the first.
    private static void end(int exitCode, Throwable failure) {
        if (failure != null) {
            explain(failure);
        }
        // A normal end needs no help, and in dev mode it is only the old code that ends.
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static void explain(Throwable failure) {
        var log = Logger.getLogger(Rogatory.class);
        var missing = StartCheck.missingVariables();
        if (!missing.isEmpty()) {
            log.errorf("Rogatory does not start: set the environment variables %s", String.join(", ", missing));
        } else if (ExceptionUtil.getRootCause(failure) instanceof ConfigurationException wrong) {
            log.errorf("Rogatory does not start: %s", wrong.getMessage());
        } else {
            log.error("Rogatory does not start", failure);
        }
    }
}
