package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.access.Caller;
import org.rogatory.http.Answer;
import org.rogatory.http.Change;
import org.rogatory.http.Idempotency;
import org.rogatory.http.Preconditions;
import org.rogatory.http.Remembered;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.ProblemException;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.content.Draft;
import org.rogatory.procedure.rule.GeneralRules;

/** Drafts: made, changed and deleted by the authority that writes them; a request that was sent only acts. */
@ApplicationScoped
@Transactional
public class DraftService {
    private static final int CREATED = 201;

    private final CooperationRequests requests;
    private final RequestDocuments documents;
    private final Sights sights;
    private final RelatedRequests related;
    private final Idempotency idempotency;
    private final Rendering rendering;
    private final DraftText.Reader reader;
    private final Clock clock;

    DraftService(
            CooperationRequests requests,
            RequestDocuments documents,
            Sights sights,
            RelatedRequests related,
            Idempotency idempotency,
            Rendering rendering,
            DraftText.Reader reader,
            Clock clock) {
        this.requests = requests;
        this.documents = documents;
        this.sights = sights;
        this.related = related;
        this.idempotency = idempotency;
        this.rendering = rendering;
        this.reader = reader;
        this.clock = clock;
    }

    Answer<RequestView> create(Caller caller, JsonNode body, Change change) {
        var text = reader.read(body);
        var now = now();
        var before = change.key().flatMap(key -> idempotency.claim(key, change.fingerprint(), now));
        if (before.isPresent()) {
            return again(caller, before.get());
        }
        checkFunction(caller, text.draft());
        var request = new CooperationRequest(caller.ownAuthority().id(), caller.state(), text, now);
        requests.add(request);
        related.tie(request.id(), text.draft().followsUp());
        sights.openOnlyTo(request.id(), Viewers.ofDraft(request.draftedBy(), request.kind()));
        return new Answer<>(rendering.of(caller, request), remembered(request, change), false);
    }

    Answer<RequestView> change(Caller caller, UUID id, JsonNode body, Change change) {
        var text = reader.read(body);
        var request = editable(caller, id, change.preconditions());
        checkFunction(caller, text.draft());
        checkReaders(request, text.draft());
        request.redraft(text, now());
        related.tie(id, text.draft().followsUp());
        sights.openOnlyTo(id, Viewers.ofDraft(request.draftedBy(), request.kind()));
        return new Answer<>(rendering.of(caller, request), answer(request), false);
    }

    void delete(Caller caller, UUID id, Preconditions preconditions) {
        var request = editable(caller, id, preconditions);
        sights.close(id);
        related.untie(id);
        documents.removeAll(id);
        requests.remove(request);
    }

    private CooperationRequest editable(Caller caller, UUID id, Preconditions preconditions) {
        var request = requests.locked(caller, id).orElseThrow(ProblemException::notFound);
        preconditions.required(request.version());
        if (!request.isDraft()) {
            throw BlockedAct.of(request.status(), "EDIT", List.of(GeneralRules.notToBeEdited()), List.of());
        }
        return request;
    }

    private static void checkFunction(Caller caller, Draft draft) {
        if (!caller.actsFor(draft.kind().functions())) {
            throw BlockedAct.of(Status.DRAFT, "DRAFT", List.of(GeneralRules.notToBeDrafted(draft.kind())), List.of());
        }
    }

    /** What only an authority of one State can read is sent to no other. */
    private void checkReaders(CooperationRequest request, Draft draft) {
        if (!draft.requestedState().equals(request.requestedState()) && documents.areEncrypted(request.id())) {
            throw ProblemException.invalidBody(List.of(BadInput.at(
                    "/requestedState",
                    "must stay: documents of this draft are encrypted for that State. Delete it and write another.")));
        }
    }

    /** The request as it reads now; the key outlives a draft that was deleted. */
    private Answer<RequestView> again(Caller caller, Remembered before) {
        return requests.visible(caller, UUID.fromString(before.effect().orElseThrow()))
                .map(request -> new Answer<>(rendering.of(caller, request), before, true))
                .orElseThrow(ProblemException::notFound);
    }

    private Remembered remembered(CooperationRequest request, Change change) {
        var answer = answer(request);
        change.key().ifPresent(key -> idempotency.remember(key, answer));
        return answer;
    }

    private static Remembered answer(CooperationRequest request) {
        return new Remembered(
                CREATED,
                Optional.of("/v1/requests/" + request.id()),
                Optional.of(Preconditions.etag(request.version())),
                Optional.of(request.id().toString()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
