package org.rogatory.request;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.rogatory.access.Caller;

/** Finds requests, for callers that may see them. */
@Singleton
final class CooperationRequests {
    private final Session session;
    private final Sights sights;

    CooperationRequests(Session session, Sights sights) {
        this.session = session;
        this.sights = sights;
    }

    Optional<CooperationRequest> visible(Caller caller, UUID id) {
        return sights.sees(caller, id)
                ? Optional.ofNullable(session.find(CooperationRequest.class, id))
                : Optional.empty();
    }

    /** The request under its row lock: whoever comes second waits, and reads what the first has written. */
    Optional<CooperationRequest> locked(Caller caller, UUID id) {
        if (!sights.sees(caller, id)) {
            return Optional.empty();
        }
        return Optional.ofNullable(session.find(CooperationRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
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
