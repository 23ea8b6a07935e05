package org.rogatory.request;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Effect;

/** Renders acts for a caller: hides the other side's internal steps, and what would give them away. */
@Singleton
final class Histories {
    private final ActLedger ledger;
    private final CaseFiles files;

    Histories(ActLedger ledger, CaseFiles files) {
        this.ledger = ledger;
        this.files = files;
    }

    List<ActEntry> page(CooperationRequest request, Visibility sight, int after, int limit) {
        var acts = ledger.page(request.id(), after, limit);
        return acts.isEmpty() ? List.of() : entries(request, sight, acts);
    }

    Optional<ActEntry> one(CooperationRequest request, Visibility sight, int number) {
        return ledger.act(request.id(), number)
                .map(act -> entries(request, sight, List.of(act)).get(0));
    }

    private List<ActEntry> entries(CooperationRequest request, Visibility sight, List<RecordedAct> acts) {
        var file = files.of(request);
        var contents = ledger.rectifications(request.id());
        contents.putAll(ledger.contents(
                request.id(), acts.get(0).number(), acts.get(acts.size() - 1).number()));
        return acts.stream().map(act -> entry(act, file, sight, contents)).toList();
    }

    private static ActEntry entry(RecordedAct act, CaseFile file, Visibility sight, Map<Integer, ActContent> contents) {
        return sight.hides(act.act()) ? HiddenActView.of(act) : view(act, file, sight, contents);
    }

    private static ActView view(RecordedAct act, CaseFile file, Visibility sight, Map<Integer, ActContent> contents) {
        var facts = act.facts();
        var content = Optional.ofNullable(contents.get(act.number()));
        return new ActView(
                facts.request(),
                facts.number(),
                facts.type(),
                facts.side(),
                facts.authority(),
                content.flatMap(ActContent::officer).map(ActContent.Officer::subject),
                facts.at(),
                facts.statusBefore(),
                facts.statusAfter(),
                content.map(ActContent::body).filter(body -> !sight.hides(body, file)),
                shown(facts.effects(), file, sight),
                facts.warnings().stream()
                        .map(rule -> RequestViews.warning(facts.number(), rule))
                        .toList(),
                RequestTexts.correctionsOf(facts.number(), contents).stream()
                        .filter(correction -> !sight.hides(correction, file))
                        .toList(),
                facts.recordedFrom().isPresent(),
                facts.recordedFrom(),
                facts.ownSide(),
                content.isEmpty(),
                facts.procedure(),
                act.digest().toString(),
                facts.previous(),
                content.filter(said -> !sight.hides(said.body(), file)).flatMap(ActContent::signature));
    }

    static List<Effect> shown(List<Effect> effects, CaseFile file, Visibility sight) {
        return effects.stream()
                .filter(effect -> sight.shows(effect, file::obligation))
                .toList();
    }
}
