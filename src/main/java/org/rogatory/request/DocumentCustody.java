package org.rogatory.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.access.Caller;
import org.rogatory.chain.Digest;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;
import org.rogatory.registry.PublicKey;

/** Whose bytes a document waits for, when they came, who may have them, and who fetched them first. */
@ApplicationScoped
@Transactional
public class DocumentCustody {
    private final CooperationRequests requests;
    private final RequestDocuments documents;
    private final DocumentRetrievals retrievals;
    private final DocumentHolding holding;
    private final CustodyRecords records;
    private final Recipients recipients;
    private final Clock clock;

    DocumentCustody(
            CooperationRequests requests,
            RequestDocuments documents,
            DocumentRetrievals retrievals,
            DocumentHolding holding,
            CustodyRecords records,
            Recipients recipients,
            Clock clock) {
        this.requests = requests;
        this.documents = documents;
        this.retrievals = retrievals;
        this.holding = holding;
        this.records = records;
        this.recipients = recipients;
        this.clock = clock;
    }

    /**
     * What the bytes of a document must be.
     *
     * @param held what of its State's lies in the request already, in bytes
     * @param reader the key by which they must be encrypted
     */
    public record Awaited(long size, Digest digest, long held, Optional<PublicKey> reader) {}

    /** Bytes that may be handed out. */
    public record HandedOut(String name, String type, long size, Digest digest) {}

    /** @throws ProblemException 404 unless the caller's State registered it, 400 when its reader's key has ended */
    public Awaited awaited(Caller caller, UUID id, UUID document) {
        var own = own(caller, id, document);
        if (own.isErased()) {
            throw noBytes();
        }
        var request = visible(caller, id);
        var reader = own.encryptedFor().map(r -> recipients.key(request, caller.state(), r, now()));
        return new Awaited(own.size(), own.digest(), documents.heldBy(caller.state(), id, document), reader);
    }

    /** The bytes are safe. */
    public DocumentView arrived(Caller caller, UUID id, UUID document, String detectedType) {
        var own = own(caller, id, document);
        own.arrived(caller.ownAuthority().id(), detectedType, now());
        return own.view(holding.of(visible(caller, id)).apply(document));
    }

    /** @throws ProblemException 404 when the caller may not see it */
    CustodyView custody(Caller caller, UUID id, UUID document) {
        var request = visible(caller, id);
        var seen = documents.visibleTo(caller.state(), id, document).orElseThrow(ProblemException::notFound);
        var view = seen.view(holding.of(request).apply(document));
        return new CustodyView(view, records.of(request, view, Visibility.of(caller, request)));
    }

    /** @throws ProblemException 404 when the caller may not see it, or the bytes never came */
    public HandedOut read(Caller caller, UUID id, UUID document) {
        var seen = seen(caller, id, document);
        return new HandedOut(seen.name(), seen.type(), seen.size(), seen.digest());
    }

    /** The bytes are sent to the caller now: the first time for its State, if it is the other side's, that is kept. */
    public void handedOut(Caller caller, UUID id, UUID document) {
        var request = visible(caller, id);
        var seen = seen(caller, id, document);
        if (!seen.ownedBy(caller.state()) && caller.mayActIn(request.kind().functions())) {
            retrievals.note(caller, seen, id, now());
        }
    }

    /** Whether these bytes are some document's still. */
    public boolean isKept(Digest digest) {
        return documents.isKnown(digest);
    }

    private RequestDocument own(Caller caller, UUID id, UUID document) {
        visible(caller, id);
        return documents.ofState(id, caller.state(), document).orElseThrow(ProblemException::notFound);
    }

    private RequestDocument seen(Caller caller, UUID id, UUID document) {
        visible(caller, id);
        var seen = documents.visibleTo(caller.state(), id, document).orElseThrow(ProblemException::notFound);
        if (!seen.hasArrived()) {
            throw noBytes();
        }
        return seen;
    }

    private static ProblemException noBytes() {
        return ProblemException.of(ProblemType.NOT_FOUND, "The bytes of this document do not lie here.");
    }

    private CooperationRequest visible(Caller caller, UUID id) {
        return requests.visible(caller, id).orElseThrow(ProblemException::notFound);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
