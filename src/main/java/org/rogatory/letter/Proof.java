package org.rogatory.letter;

import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rogatory.request.ActView;

/** Where everybody can ask whether a digest stands in the log. It is never read from a request: a letter lives longer. */
@Singleton
final class Proof {
    private final String address;
    private final String log;

    Proof(
            @ConfigProperty(name = "rogatory.public-address") URI address,
            @ConfigProperty(name = "rogatory.log.origin") String log) {
        if (address.getHost() == null || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw new IllegalStateException(
                    "rogatory.public-address must be like https://rogatory.example: " + address);
        }
        this.address = address.toString().replaceFirst("/$", "");
        this.log = log;
    }

    /** Which log it is. */
    String log() {
        return log;
    }

    String address(ActView act) {
        return address + "/v1/log/proofs/inclusion?entry=" + act.digest();
    }
}
