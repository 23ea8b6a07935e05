package org.rogatory.request;

import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.rogatory.access.Caller;

/** Who of the other side fetched a document first: the evidence that it was handed over, kept once for each State. */
@Singleton
final class DocumentRetrievals {
    private final Session session;

    DocumentRetrievals(Session session) {
        this.session = session;
    }

    /** A first retrieval of a document, as both sides may read it. */
    @Schema(name = "DocumentRetrieval")
    record DocumentRetrieval(UUID document, String state, UUID authority, Instant at) {
        static DocumentRetrieval of(Tuple row) {
            return new DocumentRetrieval(
                    row.get("document_id", UUID.class),
                    row.get("state", String.class),
                    row.get("retrieved_by", UUID.class),
                    row.get("retrieved_at", Instant.class));
        }
    }

    /** The caller is sent the document now. */
    void note(Caller caller, RequestDocument document, UUID request, Instant now) {
        // Of two that are first at once, one is.
        session.createNativeMutationQuery("insert into document_retrieval"
                        + " (document_id, request_id, state, retrieved_by, retrieved_at)"
                        + " values (:document, :request, :state, :authority, :now) on conflict do nothing")
                .setParameter("document", document.id())
                .setParameter("request", request)
                .setParameter("state", caller.state())
                .setParameter("authority", caller.ownAuthority().id())
                .setParameter("now", now)
                .executeUpdate();
    }

    List<DocumentRetrieval> of(UUID request, UUID document) {
        return of(request).stream()
                .filter(retrieval -> retrieval.document().equals(document))
                .toList();
    }

    /** In the order in which they happened. */
    List<DocumentRetrieval> of(UUID request) {
        return session
                .createNativeQuery(
                        "select document_id, state, retrieved_by, retrieved_at from document_retrieval"
                                + " where request_id = :request order by retrieved_at, document_id",
                        Tuple.class)
                .addScalar("document_id", UUID.class)
                .addScalar("state", String.class)
                .addScalar("retrieved_by", UUID.class)
                .addScalar("retrieved_at", Instant.class)
                .setParameter("request", request)
                .list()
                .stream()
                .map(DocumentRetrieval::of)
                .toList();
    }
}
