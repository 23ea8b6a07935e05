package org.rogatory.log;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the log refuses to sign: somebody has to look. What comes all the same is accepted. */
@Readiness
@ApplicationScoped
class LogSigns implements HealthCheck {
    private final LogState state;

    LogSigns(LogState state) {
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        var refusal = state.refusal();
        var answer = HealthCheckResponse.named("log").status(refusal.isEmpty());
        refusal.ifPresent(why -> answer.withData("refuses to sign", why));
        return answer.build();
    }
}
