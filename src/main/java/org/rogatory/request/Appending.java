package org.rogatory.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.access.Caller;
import org.rogatory.http.IdempotencyKey;
import org.rogatory.procedure.Act;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Terms;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;

/** Writes an accepted act with everything that follows from it, in the caller's transaction. */
@Singleton
final class Appending {
    private final ActLedger ledger;
    private final CaseFiles files;
    private final RequestDocuments documents;
    private final Sights sights;
    private final SearchRows rows;
    private final RelatedRequests related;
    private final ObjectMapper mapper;

    Appending(
            ActLedger ledger,
            CaseFiles files,
            RequestDocuments documents,
            Sights sights,
            SearchRows rows,
            RelatedRequests related,
            ObjectMapper mapper) {
        this.ledger = ledger;
        this.files = files;
        this.documents = documents;
        this.sights = sights;
        this.rows = rows;
        this.related = related;
        this.mapper = mapper;
    }

    RecordedAct append(
            Caller caller,
            CooperationRequest request,
            CaseFile file,
            Act act,
            PostedAct posted,
            Optional<IdempotencyKey> key) {
        var shown = documentsOf(caller, request, act, posted);
        var content = content(caller, request, posted, key);
        var recorded = ledger.append(request.id(), request.headDigest(), act, digests(request, caller, shown), content);
        var after = file.after(act);
        request.acted(after, recorded.digest(), files.snapshot(after));
        if (!act.ownSide()) {
            documents.show(request.id(), shown, act.number());
        }
        act.effects().forEach(effect -> write(request, effect));
        rows.rewrite(after);
        return recorded;
    }

    private ActContent content(
            Caller caller, CooperationRequest request, PostedAct posted, Optional<IdempotencyKey> key) {
        return new ActContent(
                posted.json(),
                request.draft().map(stored -> DraftText.of(stored, mapper).json()),
                new ActContent.Officer(caller.issuer(), caller.subject()),
                key.map(IdempotencyKey::text));
    }

    /** Who sees the request, what lists find it by, what it is tied to, and what is erased. */
    private void write(CooperationRequest request, Effect effect) {
        if (effect instanceof Effect.RequestSubmitted submitted) {
            open(request.id(), submitted.terms());
        } else if (effect instanceof Effect.MeasureAsked asked) {
            rows.measure(request.id(), asked.asked());
        } else if (effect instanceof Effect.ObligationOpened opened) {
            opened.authority().ifPresent(court -> sights.open(request.id(), Viewers.ofEntrusted(court)));
        } else if (effect instanceof Effect.RecordAmended amended && amended.erased()) {
            ledger.erase(request.id(), amended.acts());
        }
    }

    private void open(UUID request, Terms terms) {
        var viewers = Viewers.ofRequest(terms.kind(), terms.requestingState(), terms.requestedState());
        sights.openOnlyTo(request, viewers);
        related.tie(request, terms.followsUp());
    }

    private Collection<UUID> documentsOf(Caller caller, CooperationRequest request, Act act, PostedAct posted) {
        var named = new ArrayList<UUID>();
        if (act.type() == ActType.SUBMIT) {
            documents.profiles(request.id(), caller.state()).forEach(d -> named.add(d.id()));
        }
        if (posted.body() instanceof ActBody.WithDocuments with) {
            named.addAll(with.documentsNamed());
        }
        act.recordedFrom().ifPresent(paper -> named.add(paper.document()));
        return named;
    }

    private List<String> digests(CooperationRequest request, Caller caller, Collection<UUID> named) {
        return documents.profiles(request.id(), caller.state()).stream()
                .filter(d -> named.contains(d.id()))
                .map(d -> d.sha256())
                .toList();
    }
}
