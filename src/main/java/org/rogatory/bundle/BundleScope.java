package org.rogatory.bundle;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What a bundle is of. */
public sealed interface BundleScope {
    Map<String, Object> members();

    /** One request. */
    record OfRequest(UUID request) implements BundleScope {
        @Override
        public Map<String, Object> members() {
            return Map.of("request", request.toString());
        }
    }

    /** All requests in which something was done from an instant until before another, each with its whole history. */
    record OfPeriod(Instant from, Instant to) implements BundleScope {
        @Override
        public Map<String, Object> members() {
            return Map.of("from", from.toString(), "to", to.toString());
        }
    }
}
