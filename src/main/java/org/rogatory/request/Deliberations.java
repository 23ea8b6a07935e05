package org.rogatory.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rogatory.access.Caller;
import org.rogatory.procedure.Act;
import org.rogatory.procedure.Actor;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Days;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Facts;
import org.rogatory.procedure.Facts.FollowUp;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.Step;
import org.rogatory.procedure.Violation;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.registry.Registry;

/** Holds acts against the procedure that is in force for a request's kind. */
@Singleton
final class Deliberations {
    private final PublishedProcedures procedures;
    private final CaseFacts.Sources sources;

    Deliberations(
            PublishedProcedures procedures,
            Registry registry,
            ActLedger ledger,
            RequestDocuments documents,
            RelatedRequests related,
            Subjects subjects,
            PostedAct.Reader reader,
            ObjectMapper mapper) {
        this.procedures = procedures;
        this.sources = new CaseFacts.Sources(registry, ledger, documents, related, subjects, reader, mapper);
    }

    Decision decide(Caller caller, CooperationRequest request, CaseFile file, PostedAct posted, Instant now) {
        var published = procedures.of(request.kind()).orElseThrow();
        var whose = published.procedure().step(posted.type()).map(Step::by);
        if (whose.isEmpty()) {
            return new Decision.Blocked(List.of(published.procedure().knowsNo(posted.type())));
        }
        var actor = Admission.actor(caller, request, whose.get(), posted.recordedFrom());
        return published.deliberation().decide(file, posted.body(), actor, facts(request, now), now);
    }

    /** The acts of the procedure that the caller may know of, each with what stands in its way without a body. */
    List<Outlook> outlook(Caller caller, CooperationRequest request, CaseFile file, Instant now) {
        var published = procedures.of(request.kind()).orElseThrow();
        var facts = facts(request, now);
        return steps(published.procedure(), caller, request)
                .map(step -> {
                    var actor = Admission.actor(caller, request, step.by(), Optional.empty());
                    return new Outlook(step, published.deliberation().objections(step, file, actor, facts, now));
                })
                .toList();
    }

    /** A step and what stands in its way. */
    record Outlook(Step<?> step, List<Violation> violations) {
        boolean open() {
            return violations.isEmpty();
        }
    }

    private static java.util.stream.Stream<Step<?>> steps(
            Procedure procedure, Caller caller, CooperationRequest request) {
        var side = Visibility.of(caller, request).side();
        return procedure.steps().stream()
                .filter(step -> !step.ownSide() || step.by().mayBelongTo(side));
    }

    /**
     * The first act of nobody that is due in the request: time, or a related request, has brought it about.
     *
     * @param acting a follow-up whose own act is decided and about to be written
     */
    Optional<Due> due(CooperationRequest request, CaseFile file, Optional<FollowUp> acting, Instant now) {
        var published = procedures.of(request.kind()).orElseThrow();
        var facts = new CaseFacts(sources, request, Days.of(now), acting);
        return published.procedure().ofTheSystem().stream()
                .flatMap(body -> published
                        .deliberation()
                        .accepted(file, body, Actor.system(), facts, now)
                        .map(act -> new Due(body, act))
                        .stream())
                .findFirst();
    }

    /** An act of nobody, and its body. */
    record Due(ActBody body, Act act) {}

    /** What the rules may ask about the request at this instant. */
    Facts facts(CooperationRequest request, Instant now) {
        return new CaseFacts(sources, request, Days.of(now), Optional.empty());
    }
}
