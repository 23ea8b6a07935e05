package org.rogatory.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.access.Caller;
import org.rogatory.http.IdempotencyKey;
import org.rogatory.procedure.Act;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.HandedOver;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Terms;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.act.ConfirmReceipt;

/** Writes an accepted act with everything that follows from it, in the caller's transaction. */
@Singleton
final class Appending {
    private static final int SUBMISSION = 1;

    private final ActLedger ledger;
    private final CaseFiles files;
    private final RequestDocuments documents;
    private final Sights sights;
    private final SearchRows rows;
    private final RelatedRequests related;
    private final Subjects subjects;
    private final Referrals referrals;
    private final ObjectMapper mapper;

    Appending(
            ActLedger ledger,
            CaseFiles files,
            RequestDocuments documents,
            Sights sights,
            SearchRows rows,
            RelatedRequests related,
            Subjects subjects,
            Referrals referrals,
            ObjectMapper mapper) {
        this.ledger = ledger;
        this.files = files;
        this.documents = documents;
        this.sights = sights;
        this.rows = rows;
        this.related = related;
        this.subjects = subjects;
        this.referrals = referrals;
        this.mapper = mapper;
    }

    /**
     * What is said with an act.
     *
     * @param state whose documents it names
     * @param named the documents that it names
     * @param received digests of the other side's documents, as they arrived
     */
    record Said(ActContent content, Optional<String> state, Set<UUID> named, List<String> received) {

        /** Nobody says anything: the act's type stands for itself. */
        static Said bySystem(ActBody body) {
            var json = JsonNodeFactory.instance
                    .objectNode()
                    .put("type", ActType.of(body).name());
            var content = new ActContent(json, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
            return new Said(content, Optional.empty(), Set.of(), List.of());
        }
    }

    /** What the caller says. */
    Said said(
            Caller caller,
            CooperationRequest request,
            Act act,
            PostedAct posted,
            Optional<IdempotencyKey> key,
            Optional<ActSignature> signature) {
        var officer = new ActContent.Officer(caller.issuer(), caller.subject());
        var content = new ActContent(
                posted.json(),
                request.draft().map(stored -> DraftText.of(stored, mapper).json()),
                Optional.of(officer),
                key.map(IdempotencyKey::text),
                signature);
        return new Said(
                content,
                Optional.of(caller.state()),
                documentsOf(caller, request, act, posted),
                posted.body() instanceof ConfirmReceipt confirmed
                        ? confirmed.documents().stream()
                                .map(ConfirmReceipt.Received::sha256)
                                .toList()
                        : List.of());
    }

    RecordedAct append(CooperationRequest request, CaseFile file, Act act, Said said) {
        var subjects =
                request.draft().flatMap(d -> DraftText.of(d, mapper).draft().content());
        var recorded = ledger.append(request.id(), request.headDigest(), act, digests(request, said), said.content());
        var after = file.after(act);
        request.acted(after, recorded.digest(), files.snapshot(after));
        documents.show(request.id(), shown(file, after, act, said), act.number());
        subjects.filter(content -> !after.sealed())
                .ifPresent(content ->
                        this.subjects.keep(request.id(), after.terms().requestedState(), content));
        act.effects().forEach(effect -> write(request, after, effect, act.at()));
        if (after.status().phase().decided()) {
            this.subjects.forget(request.id());
        }
        rows.rewrite(after);
        return recorded;
    }

    /** What lies sealed, and speaks of nobody to the receiver, is shown by the act that opens it, 40(5). */
    private static Set<UUID> shown(CaseFile before, CaseFile after, Act act, Said said) {
        if (act.ownSide() || act.type() == ActType.SUBMIT && after.sealed()) {
            return Set.of();
        }
        var opened = before.sealed() ? after.handedOverBy(Side.REQUESTING) : Stream.<HandedOver>empty();
        return Stream.concat(
                        said.named().stream(),
                        opened.flatMap(h -> h.items().stream()).map(HandedOver.Item::document))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who sees the request, what lists find it by, what it is tied to, and what is erased. */
    private void write(CooperationRequest request, CaseFile after, Effect effect, Instant at) {
        if (effect instanceof Effect.RequestSubmitted submitted) {
            open(request.id(), submitted.terms());
        } else if (effect instanceof Effect.MeasureAsked asked) {
            asked.asked().ifPresent(type -> rows.measure(request.id(), type));
        } else if (effect instanceof Effect.ObligationOpened opened) {
            opened.authority().ifPresent(court -> sights.open(request.id(), Viewers.ofEntrusted(court)));
        } else if (effect instanceof Effect.RecordAmended amended && amended.erased()) {
            ledger.erase(request.id(), amended.acts());
            documents.erase(request.id(), amended.acts(), unshown(request, after, amended.acts()), at);
            forgetErased(request.id(), amended.acts());
        } else if (effect instanceof Effect.DraftOpened opened) {
            referrals.open(after, opened.kind());
        }
    }

    /** Digests of what the acts name, by the State that registered it: an internal step has shown it to nobody. */
    private Map<String, Set<String>> unshown(CooperationRequest request, CaseFile file, List<Integer> acts) {
        return acts.stream()
                .flatMap(number -> ledger.act(request.id(), number).stream())
                .collect(Collectors.groupingBy(
                        act -> act.act().side() == Side.REQUESTING
                                ? file.terms().requestingState()
                                : file.terms().requestedState(),
                        Collectors.flatMapping(act -> act.facts().documents().stream(), Collectors.toSet())));
    }

    /** The submission alone says who the request is about. */
    private void forgetErased(UUID request, List<Integer> acts) {
        if (acts.contains(SUBMISSION)) {
            subjects.forget(request);
        }
    }

    private void open(UUID request, Terms terms) {
        var viewers = Viewers.ofRequest(terms.kind(), terms.requestingState(), terms.requestedState());
        sights.openOnlyTo(request, viewers);
        related.tie(request, terms.followsUp());
    }

    private Set<UUID> documentsOf(Caller caller, CooperationRequest request, Act act, PostedAct posted) {
        var named = new HashSet<UUID>();
        if (act.type() == ActType.SUBMIT) {
            documents.profiles(request.id(), caller.state()).forEach(d -> named.add(d.id()));
        }
        if (posted.body() instanceof ActBody.WithDocuments with) {
            named.addAll(with.documentsNamed());
        }
        act.recordedFrom().ifPresent(paper -> named.add(paper.document()));
        return named;
    }

    private List<String> digests(CooperationRequest request, Said said) {
        var own = said.state().stream()
                .flatMap(state -> documents.profiles(request.id(), state).stream())
                .filter(d -> said.named().contains(d.id()))
                .map(d -> d.sha256());
        return Stream.concat(own, said.received().stream()).distinct().toList();
    }
}
