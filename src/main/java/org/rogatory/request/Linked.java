package org.rogatory.request;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rogatory.procedure.Act;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Facts.FollowUp;

/**
 * What an act brings about without anybody's doing: acts of SYSTEM in the requests that this one follows, and in this one
 * itself. They are part of the same transaction, and both histories name each other.
 */
@Singleton
final class Linked {
    private final CooperationRequests requests;
    private final CaseFiles files;
    private final Deliberations deliberations;
    private final Appending appending;

    Linked(CooperationRequests requests, CaseFiles files, Deliberations deliberations, Appending appending) {
        this.requests = requests;
        this.files = files;
        this.deliberations = deliberations;
        this.appending = appending;
    }

    /** An act of SYSTEM in a request that is followed. */
    private record Elsewhere(CooperationRequest request, CaseFile file, Deliberations.Due due) {}

    /** Writes the act that was decided, and all that it brings about. */
    RecordedAct append(CooperationRequest request, CaseFile file, Act decided, Appending.Said said, Instant now) {
        var acting = new FollowUp(request.id(), request.kind(), decided.statusAfter());
        var elsewhere = new ArrayList<Elsewhere>();
        for (var followed : requests.followedBy(request)) {
            var itsFile = files.of(followed);
            deliberations
                    .due(followed, itsFile, Optional.of(acting), now)
                    .ifPresent(due -> elsewhere.add(new Elsewhere(followed, itsFile, due)));
        }
        var act = decided.with(elsewhere.stream()
                .<Effect>map(e ->
                        new Effect.RelatedActed(e.request().id(), e.due().act().type()))
                .toList());
        var recorded = appending.append(request, file, act, said);
        elsewhere.forEach(e -> ofTheSystem(e, new Effect.RelatedActed(request.id(), act.type()), now));
        due(request, file.after(act), now);
        return recorded;
    }

    /** Writes what is due in the request, one act after the other; says whether anything was. */
    boolean due(CooperationRequest request, CaseFile file, Instant now) {
        var due = deliberations.due(request, file, Optional.empty(), now);
        due.ifPresent(d -> {
            appending.append(request, file, d.act(), Appending.Said.bySystem(d.body()));
            due(request, file.after(d.act()), now);
        });
        return due.isPresent();
    }

    private void ofTheSystem(Elsewhere e, Effect because, Instant now) {
        var act = e.due().act().with(List.of(because));
        appending.append(
                e.request(), e.file(), act, Appending.Said.bySystem(e.due().body()));
        due(e.request(), e.file().after(act), now);
    }
}
