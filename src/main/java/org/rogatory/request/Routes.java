package org.rogatory.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.rogatory.access.Caller;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Kind;
import org.rogatory.convention.LegalBasisType;
import org.rogatory.convention.RequestForm;
import org.rogatory.problem.ProblemException;
import org.rogatory.procedure.Actor;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Days;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.Step;
import org.rogatory.procedure.Violation;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.act.Submit;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.machine.Procedures;
import org.rogatory.procedure.rule.RoutingRules;
import org.rogatory.procedure.rule.SubmissionRules;
import org.rogatory.registry.Authority;
import org.rogatory.registry.Registry;
import org.rogatory.registry.StateOnDay;

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

    /** What is asked: a State, a kind, perhaps a territory, and whether it is urgent. */
    record Destination(String to, Kind kind, Optional<String> territory, boolean urgent) {}

    RouteView to(Caller caller, Destination destination) {
        var kind = destination.kind();
        var submit = Procedures.of(kind)
                .flatMap(p -> p.step(ActType.SUBMIT))
                .orElseThrow(() ->
                        ProblemException.invalidParameter("kind", "has no procedure in this version of the service"));
        var now = clock.instant();
        var trial = new Trial(caller, destination, submit, now);
        var state = registry.state(destination.to()).map(s -> s.on(Days.of(now)));
        return new RouteView(
                destination.to(),
                kind,
                destination.territory(),
                destination.urgent(),
                registry.addressee(destination.to(), kind.function(), destination.territory())
                        .map(Routes::addressee),
                state.map(StateOnDay::languages).orElse(Set.of()),
                Arrays.stream(Channel.values())
                        .filter(c -> trial.open(RoutingRules.CHANNEL, "channel", c))
                        .toList(),
                trial.open(RoutingRules.FORM, "form", RequestForm.ORAL),
                trial.open(SubmissionRules.LEGAL_BASIS, "legalBasis", Map.of("type", LegalBasisType.CONVENTION)),
                trial.violations(RoutingRules.ADDRESSEE, Map.of()));
    }

    private static RouteView.Addressee addressee(Authority a) {
        return new RouteView.Addressee(a.id(), a.name(), a.address(), a.availability());
    }

    /** A draft that says no more than the destination, held against one rule at a time. */
    private final class Trial {
        private final Caller caller;
        private final Destination destination;
        private final Step<?> submit;
        private final Instant now;

        Trial(Caller caller, Destination destination, Step<?> submit, Instant now) {
            this.caller = caller;
            this.destination = destination;
            this.submit = submit;
            this.now = now;
        }

        boolean open(Rule<Submit> rule, String property, Object value) {
            return violations(rule, Map.of(property, value)).isEmpty();
        }

        List<Violation> violations(Rule<Submit> rule, Map<String, Object> more) {
            var request = new CooperationRequest(caller.ownAuthority().id(), caller.state(), draft(more), now);
            var actor =
                    new Actor(Side.REQUESTING, caller.ownAuthority().id(), Actor.Capacity.CENTRAL, Optional.empty());
            var file = CaseFile.draft(new UUID(0, 0));
            var situation =
                    new Situation(destination.kind(), file, submit, actor, deliberations.facts(request, now), now);
            return rule.violations(situation, new Submit());
        }

        private DraftText draft(Map<String, Object> more) {
            var properties = new TreeMap<String, Object>(more);
            properties.put("kind", destination.kind());
            properties.put("requestedState", destination.to());
            destination.territory().ifPresent(territory -> properties.put("territory", territory));
            if (destination.urgent()) {
                properties.put("urgency", Map.of("reason", "asked for"));
            }
            var json = mapper.valueToTree(properties);
            return new DraftText(json, mapper.convertValue(json, Draft.class));
        }
    }
}
