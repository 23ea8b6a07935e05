package org.rogatory.request;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.rogatory.chain.Digest;
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

    /** The one of that id, if the State registered it or was shown it. */
    Optional<RequestDocument> visibleTo(String state, UUID request, UUID id) {
        return session.createQuery(
                        "from RequestDocument d where d.id = :id and d.requestId = :request"
                                + " and (d.ownerState = :state or d.shownByAct is not null)",
                        RequestDocument.class)
                .setParameter("id", id)
                .setParameter("request", request)
                .setParameter("state", state)
                .uniqueResultOptional();
    }

    /** How many bytes of documents that the State registered or was shown lie in these requests. */
    long bytesVisibleTo(String state, Collection<UUID> requests) {
        return session.createQuery(
                        "select coalesce(sum(d.sizeBytes), 0L) from RequestDocument d where d.requestId in (:requests)"
                                + " and (d.ownerState = :state or d.shownByAct is not null)"
                                + " and d.arrivedAt is not null",
                        Long.class)
                .setParameterList("requests", requests)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** How many bytes of the State's documents lie in the request, but for that one's. */
    long heldBy(String state, UUID request, UUID but) {
        return session.createQuery(
                        "select coalesce(sum(d.sizeBytes), 0L) from RequestDocument d where d.requestId = :request"
                                + " and d.ownerState = :state and d.arrivedAt is not null and d.id <> :but",
                        Long.class)
                .setParameter("request", request)
                .setParameter("state", state)
                .setParameter("but", but)
                .getSingleResult();
    }

    /** Whether any of them can be read by its reader alone. */
    boolean areEncrypted(UUID request) {
        return all(request).stream()
                .anyMatch(document -> document.encryptedFor().isPresent());
    }

    /** Whether any document of any request has this digest and was not erased. */
    boolean isKnown(Digest digest) {
        return session.createQuery(
                                "select count(d) from RequestDocument d where d.sha256 = :digest and d.erasedAt is null",
                                Long.class)
                        .setParameter("digest", digest.bytes())
                        .getSingleResult()
                > 0;
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

    /**
     * Those that these acts of their State have shown.
     *
     * @param unshown digests, by State, of those that go as well unless another act has shown them
     */
    void erase(UUID request, Collection<Integer> acts, Map<String, Set<String>> unshown, Instant now) {
        all(request).stream()
                .filter(d -> d.isShownBy(acts) || d.isUnshownOneOf(unshown))
                .forEach(d -> d.erase(now));
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
