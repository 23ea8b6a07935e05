package org.rogatory.contract;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Ends a run of HTTP tests with one line: how many answers were held against the contract, and which never came. Where
 * the build runs several processes, the last line counts for all of them.
 */
public final class SightingsReport implements LauncherSessionListener {
    /** Failures of our own, which only a few tests bring about. */
    private static final Predicate<String> OURS = answer -> answer.endsWith(" 500") || answer.endsWith(" 503");

    private static final int MOST = 40;

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (Sightings.checked() > 0) {
            Sightings.shared();
            System.out.printf(
                    "%ncontract: %d answers are as documented; %d of %d documented answers came; never, but for 5xx: %s%n",
                    Sightings.checked(),
                    Sightings.seen().size(),
                    Sightings.promised(),
                    Sightings.unseen().stream()
                            .filter(OURS.negate())
                            .limit(MOST)
                            .collect(Collectors.joining(", ")));
        }
    }
}
