package org.rogatory.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.access.Caller;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Kind;
import org.rogatory.convention.LegalBasisType;
import org.rogatory.convention.RequestForm;
import org.rogatory.problem.ProblemException;
import org.rogatory.procedure.Days;
import org.rogatory.procedure.Step;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.machine.Procedures;
import org.rogatory.procedure.rule.RoutingRules;
import org.rogatory.procedure.rule.SubmissionRules;
import org.rogatory.registry.Authority;
import org.rogatory.registry.Registry;
import org.rogatory.registry.StateOnDay;
import org.rogatory.request.RouteView.BasisRoute;
import org.rogatory.request.RouteView.ChannelRoute;
import org.rogatory.request.RouteView.OralRoute;

/** Asks the rules of SUBMIT where a request would go, before anybody writes one. */
@ApplicationScoped
@Transactional
public class Routes {
    private final Registry registry;
    private final Deliberations deliberations;
    private final ObjectMapper mapper;
    private final Clock clock;

    Routes(Registry registry, Deliberations deliberations, ObjectMapper mapper, Clock clock) {
        this.registry = registry;
        this.deliberations = deliberations;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** What is asked: a State, a kind, perhaps a territory and a language, and whether it is urgent. */
    record Destination(String to, Kind kind, Optional<String> territory, boolean urgent, Optional<String> language) {}

    RouteView to(Caller caller, Destination destination) {
        var now = clock.instant();
        var trial = new RouteTrial(caller, destination, submit(destination.kind()), deliberations, mapper, now);
        var state = registry.state(destination.to()).map(s -> s.on(Days.of(now)));
        return new RouteView(
                destination.to(),
                destination.kind(),
                destination.territory(),
                destination.urgent(),
                destination.language(),
                registry.addressee(destination.to(), destination.kind().functions(), destination.territory())
                        .map(Routes::addressee),
                state.map(StateOnDay::languages).orElse(Set.of()),
                destination.language().map(language -> needsTranslation(trial)),
                Arrays.stream(Channel.values()).map(c -> channel(trial, c)).toList(),
                oral(trial),
                Arrays.stream(LegalBasisType.values()).map(b -> basis(trial, b)).toList(),
                trial.violations(RoutingRules.ADDRESSEE, Map.of()));
    }

    private static Step<?> submit(Kind kind) {
        return Procedures.of(kind)
                .flatMap(p -> p.step(ActType.SUBMIT))
                .orElseThrow(() ->
                        ProblemException.invalidParameter("kind", "has no procedure in this version of the service"));
    }

    private static RouteView.Addressee addressee(Authority a) {
        return new RouteView.Addressee(a.id(), a.name(), a.address(), a.availability());
    }

    private static boolean needsTranslation(RouteTrial trial) {
        return !trial.violations(RoutingRules.LANGUAGE, Map.of()).isEmpty();
    }

    private static ChannelRoute channel(RouteTrial trial, Channel channel) {
        var by = Map.<String, Object>of("channel", channel);
        var violations = trial.violations(RoutingRules.CHANNEL, by);
        return new ChannelRoute(channel, trial.opening(RoutingRules.CHANNEL, by, violations), violations);
    }

    private static OralRoute oral(RouteTrial trial) {
        var orally = Map.<String, Object>of("form", RequestForm.ORAL);
        var violations = trial.violations(RoutingRules.FORM, orally);
        return new OralRoute(trial.opening(RoutingRules.FORM, orally, violations), violations);
    }

    private static BasisRoute basis(RouteTrial trial, LegalBasisType type) {
        var bare = Map.<String, Object>of("legalBasis", Map.of("type", type));
        var named = Map.<String, Object>of("legalBasis", Map.of("type", type, "name", "as it is called"));
        var violations = trial.violations(SubmissionRules.LEGAL_BASIS, named);
        boolean open = violations.isEmpty();
        boolean nameNeeded =
                open && !trial.violations(SubmissionRules.LEGAL_BASIS, bare).isEmpty();
        return new BasisRoute(type, trial.regime(named), nameNeeded, open, violations);
    }
}
