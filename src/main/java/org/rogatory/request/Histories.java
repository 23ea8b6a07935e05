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
        var file = files.of(request);
        var contents = ledger.contents(request.id());
        return ledger.page(request.id(), after, limit).stream()
                .map(act -> entry(act, file, sight, contents))
                .toList();
    }

    Optional<ActEntry> one(CooperationRequest request, Visibility sight, int number) {
        return ledger.act(request.id(), number)
                .map(act -> entry(act, files.of(request), sight, ledger.contents(request.id())));
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
                content.map(c -> c.officer().subject()),
                facts.at(),
                facts.statusBefore(),
                facts.statusAfter(),
                content.map(ActContent::body),
                shown(facts.effects(), file, sight),
                facts.warnings().stream()
                        .map(rule -> RequestViews.warning(facts.number(), rule))
                        .toList(),
                RequestTexts.correctionsOf(facts.number(), contents),
                facts.recordedFrom().isPresent(),
                facts.recordedFrom(),
                facts.ownSide(),
                content.isEmpty(),
                facts.procedure(),
                act.digest().toString(),
                facts.previous());
    }

    static List<Effect> shown(List<Effect> effects, CaseFile file, Visibility sight) {
        return effects.stream()
                .filter(effect -> sight.shows(effect, file::obligation))
                .toList();
    }
}
