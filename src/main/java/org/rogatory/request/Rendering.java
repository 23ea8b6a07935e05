package org.rogatory.request;

import jakarta.inject.Singleton;
import org.rogatory.access.Caller;
import org.rogatory.procedure.CaseFile;

/** Gathers what a view of a request needs: its case file, the contents up to then, what the caller may see. */
@Singleton
final class Rendering {
    private final CaseFiles files;
    private final ActLedger ledger;
    private final RequestViews views;

    Rendering(CaseFiles files, ActLedger ledger, RequestViews views) {
        this.files = files;
        this.ledger = ledger;
        this.views = views;
    }

    /** As it is now. */
    RequestView of(Caller caller, CooperationRequest request) {
        return request.isDraft() ? views.draft(request) : of(caller, request, files.of(request));
    }

    /** As it was when the case file was this. */
    RequestView of(Caller caller, CooperationRequest request, CaseFile file) {
        var texts = new RequestTexts(ledger.contents(request.id(), 1, file.lastNumber()));
        var head = ledger.act(request.id(), file.lastNumber()).orElseThrow().digest();
        return views.submitted(request, file, texts, head.toString(), Visibility.of(caller, request));
    }
}
