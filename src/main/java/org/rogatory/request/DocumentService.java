package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rogatory.access.Caller;
import org.rogatory.http.Answer;
import org.rogatory.http.Change;
import org.rogatory.http.Cursors;
import org.rogatory.http.Idempotency;
import org.rogatory.http.Page;
import org.rogatory.http.Remembered;
import org.rogatory.http.StrictJson;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.ProblemException;

/** Registers documents of a request; the other side sees one only when an act shows it. */
@ApplicationScoped
@Transactional
public class DocumentService {
    private static final int CREATED = 201;

    private final CooperationRequests requests;
    private final RequestDocuments documents;
    private final DocumentHolding holding;
    private final Recipients recipients;
    private final Idempotency idempotency;
    private final StrictJson strict;
    private final Cursors cursors;
    private final Clock clock;
    private final long inline;

    DocumentService(
            CooperationRequests requests,
            RequestDocuments documents,
            DocumentHolding holding,
            Recipients recipients,
            Idempotency idempotency,
            StrictJson strict,
            Cursors cursors,
            Clock clock,
            @ConfigProperty(name = "rogatory.documents.inline-limit") MemorySize inline) {
        this.requests = requests;
        this.documents = documents;
        this.holding = holding;
        this.recipients = recipients;
        this.idempotency = idempotency;
        this.strict = strict;
        this.cursors = cursors;
        this.clock = clock;
        this.inline = inline.asLongValue();
    }

    Answer<DocumentView> register(Caller caller, UUID id, JsonNode body, Change change) {
        var wanted = strict.as(body, NewDocument.class, "");
        var request = requests.locked(caller, id).orElseThrow(ProblemException::notFound);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var before = change.key().flatMap(key -> idempotency.claim(key, change.fingerprint(), now));
        if (before.isPresent()) {
            var again = UUID.fromString(before.get().effect().orElseThrow());
            return new Answer<>(
                    own(caller, id, again)
                            .orElseThrow(ProblemException::notFound)
                            .view(),
                    before.get(),
                    true);
        }
        checkSize(wanted);
        checkTranslation(caller, id, wanted);
        recipients.check(request, caller.state(), wanted, now);
        var document =
                new RequestDocument(id, caller.state(), caller.ownAuthority().id(), wanted, now);
        documents.add(document);
        return new Answer<>(document.view(), remembered(request, document, change), false);
    }

    Page<DocumentView> list(Caller caller, UUID id, Optional<String> cursor, int limit) {
        var request = requests.visible(caller, id).orElseThrow(ProblemException::notFound);
        var binding = "documents " + caller.issuer() + " " + caller.subject() + " " + id;
        var after = cursor.map(c -> UUID.fromString(cursors.open(c, binding)));
        var found = documents.visibleTo(caller.state(), id, after, limit + 1);
        var terms = holding.of(request);
        return Page.of(found, limit, last -> cursors.seal(last.id().toString(), binding))
                .map(document -> document.view(terms.apply(document.id())));
    }

    private void checkSize(NewDocument wanted) {
        if (wanted.size() < 0) {
            throw wrongSize("must not be negative");
        }
        if (wanted.size() > inline && wanted.medium().isEmpty()) {
            throw wrongSize("is more than the %d bytes that come through the service: tell the medium that carries them"
                    .formatted(inline));
        }
    }

    private static ProblemException wrongSize(String what) {
        return ProblemException.invalidBody(List.of(BadInput.at("/size", what)));
    }

    private void checkTranslation(Caller caller, UUID id, NewDocument wanted) {
        var unknown = wanted.translationOf()
                .filter(original -> own(caller, id, original).isEmpty());
        if (unknown.isPresent()) {
            throw ProblemException.invalidBody(
                    List.of(BadInput.at("/translationOf", "names no document of this request that you registered")));
        }
    }

    private Optional<RequestDocument> own(Caller caller, UUID request, UUID id) {
        return documents.ofState(request, caller.state(), id);
    }

    private Remembered remembered(CooperationRequest request, RequestDocument document, Change change) {
        var answer = new Remembered(
                CREATED,
                Optional.of("/v1/requests/%s/documents".formatted(request.id())),
                Optional.empty(),
                Optional.of(document.id().toString()));
        change.key().ifPresent(key -> idempotency.remember(key, answer));
        return answer;
    }
}
