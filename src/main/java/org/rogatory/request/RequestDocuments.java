package org.rogatory.request;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.rogatory.procedure.Facts.DocumentProfile;

/** The list of a request's documents. */
@Singleton
final class RequestDocuments {
    private final Session session;

    RequestDocuments(Session session) {
        this.session = session;
    }

    void add(RequestDocument document) {
        session.persist(document);
        session.flush();
    }

    /** Those that the State registered. */
    List<DocumentProfile> profiles(UUID request, String state) {
        return all(request).stream()
                .filter(d -> d.ownedBy(state))
                .map(RequestDocument::profile)
                .toList();
    }

    Optional<RequestDocument> ofState(UUID request, String state, UUID id) {
        return all(request).stream()
                .filter(d -> d.id().equals(id) && d.ownedBy(state))
                .findFirst();
    }

    /** Those that the State registered or was shown, oldest first, after that one. */
    List<RequestDocument> visibleTo(String state, UUID request, Optional<UUID> after, int limit) {
        return session.createQuery(
                        "from RequestDocument d where d.requestId = :request"
                                + " and (d.ownerState = :state or d.shownByAct is not null)"
                                + " and d.id > :after order by d.id",
                        RequestDocument.class)
                .setParameter("request", request)
                .setParameter("state", state)
                .setParameter("after", after.orElse(new UUID(0, 0)))
                .setMaxResults(limit)
                .list();
    }

    /** The other side sees these from that act on. */
    void show(UUID request, Collection<UUID> documents, int act) {
        if (!documents.isEmpty()) {
            session.createMutationQuery("update RequestDocument d set d.shownByAct = :act"
                            + " where d.requestId = :request and d.id in (:documents) and d.shownByAct is null")
                    .setParameter("act", act)
                    .setParameter("request", request)
                    .setParameterList("documents", documents)
                    .executeUpdate();
        }
    }

    /** For a draft that is deleted. */
    void removeAll(UUID request) {
        session.createMutationQuery("update RequestDocument d set d.translationOf = null where d.requestId = :request")
                .setParameter("request", request)
                .executeUpdate();
        session.createMutationQuery("delete from RequestDocument d where d.requestId = :request")
                .setParameter("request", request)
                .executeUpdate();
    }

    private List<RequestDocument> all(UUID request) {
        return session.createQuery(
                        "from RequestDocument d where d.requestId = :request order by d.id", RequestDocument.class)
                .setParameter("request", request)
                .list();
    }
}
