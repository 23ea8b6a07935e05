package org.rogatory.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.rogatory.access.Caller;
import org.rogatory.convention.Regime;
import org.rogatory.procedure.Actor;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Rule;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Situation;
import org.rogatory.procedure.Step;
import org.rogatory.procedure.Violation;
import org.rogatory.procedure.act.Submit;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.machine.Procedures;
import org.rogatory.request.RouteView.Opening;
import org.rogatory.request.Routes.Destination;

/** A draft that says no more than its destination, held against one rule of SUBMIT at a time. */
record RouteTrial(
        Caller caller,
        Destination destination,
        Step<?> submit,
        Deliberations deliberations,
        ObjectMapper mapper,
        Instant now) {

    /** What the rule says to a draft with these properties besides. */
    List<Violation> violations(Rule<Submit> rule, Map<String, Object> more) {
        return rule.violations(situation(more), new Submit());
    }

    /** How far a draft with these properties gets, of which the rule has said this. */
    Opening opening(Rule<Submit> rule, Map<String, Object> more, List<Violation> violations) {
        if (violations.isEmpty()) {
            return Opening.OPEN;
        }
        var agreed = new TreeMap<>(more);
        agreed.put("agreed", Map.of("by", destination.to(), "on", now));
        return violations(rule, agreed).isEmpty() ? Opening.IF_AGREED : Opening.CLOSED;
    }

    /** The rules that would govern a draft with these properties, 40(7). */
    Regime regime(Map<String, Object> more) {
        return situation(more).underTreaty() ? Regime.TREATY : Regime.CONVENTION;
    }

    private Situation situation(Map<String, Object> more) {
        var authority = caller.ownAuthority().id();
        var request = new CooperationRequest(authority, caller.state(), draft(more), now);
        var actor = new Actor(Side.REQUESTING, Optional.of(authority), Actor.Capacity.CENTRAL, Optional.empty());
        var file = CaseFile.draft(new UUID(0, 0));
        var procedure = Procedures.of(destination.kind()).orElseThrow();
        return new Situation(procedure, file, submit, actor, deliberations.facts(request, now), now);
    }

    private DraftText draft(Map<String, Object> more) {
        var properties = new TreeMap<>(more);
        properties.put("kind", destination.kind());
        properties.put("requestedState", destination.to());
        destination.territory().ifPresent(territory -> properties.put("territory", territory));
        destination.language().ifPresent(language -> properties.put("language", language));
        if (destination.urgent()) {
            properties.put("urgency", Map.of("reason", "asked for"));
        }
        var json = mapper.valueToTree(properties);
        return new DraftText(json, mapper.convertValue(json, Draft.class));
    }
}
