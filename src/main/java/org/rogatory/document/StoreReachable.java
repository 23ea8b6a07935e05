package org.rogatory.document;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Ready only while the bytes of documents can be reached. */
@Readiness
@ApplicationScoped
class StoreReachable implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(StoreReachable.class);

    private final ByteStore store;

    StoreReachable(ByteStore store) {
        this.store = store;
    }

    /** The operator learns at once what every probe will say; the store may come later. */
    void atStart(@Observes StartupEvent start) {
        try {
            store.reach();
        } catch (IOException e) {
            LOG.errorf("the store of documents cannot be reached: %s", e.getMessage());
        }
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("documents");
        try {
            store.reach();
            return answer.up().build();
        } catch (IOException e) {
            return answer.down().withData("why", e.getMessage()).build();
        }
    }
}
