package org.rogatory.request;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import org.rogatory.access.Caller;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;

/** Finds requests, for callers that may see them. */
@Singleton
final class CooperationRequests {
    private final Session session;
    private final Sights sights;
    private final RelatedRequests related;

    CooperationRequests(Session session, Sights sights, RelatedRequests related) {
        this.session = session;
        this.sights = sights;
        this.related = related;
    }

    Optional<CooperationRequest> visible(Caller caller, UUID id) {
        return sights.sees(caller, id)
                ? Optional.ofNullable(session.find(CooperationRequest.class, id))
                : Optional.empty();
    }

    /**
     * The request under its row lock, and those that it follows, which its acts may move: all are locked in the order of
     * their ids, so that nobody waits for one who waits. Whoever comes second reads what the first has written.
     *
     * @throws ProblemException 409 when the draft came to follow others while this one waited
     */
    Optional<CooperationRequest> locked(Caller caller, UUID id) {
        if (!sights.sees(caller, id)) {
            return Optional.empty();
        }
        var followed = related.followed(id);
        var all = new TreeSet<>(followed);
        all.add(id);
        all.forEach(this::lock);
        if (!followed.containsAll(related.followed(id))) {
            throw ProblemException.of(ProblemType.REQUEST_IN_PROGRESS, ProblemType.REQUEST_IN_PROGRESS.when());
        }
        return Optional.ofNullable(session.find(CooperationRequest.class, id));
    }

    /** Under its row lock already, or locked now. */
    private Optional<CooperationRequest> lock(UUID id) {
        return Optional.ofNullable(session.find(CooperationRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Under its row lock, unless somebody else holds it: for work that can wait. */
    Optional<CooperationRequest> lockedIfFree(UUID id) {
        return session.createNativeQuery(
                        "select * from request where id = :id for update skip locked", CooperationRequest.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** The requests that this one follows; they were locked with it. */
    List<CooperationRequest> followedBy(CooperationRequest request) {
        return related.followed(request.id()).stream()
                .sorted()
                .flatMap(id -> lock(id).stream())
                .toList();
    }

    void add(CooperationRequest request) {
        session.persist(request);
        session.flush();
    }

    void remove(CooperationRequest request) {
        session.remove(request);
        session.flush();
    }
}
