package org.rogatory.request;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.rogatory.access.Caller;
import org.rogatory.procedure.Facts.EarlierRequest;

/** The ties between requests: what one names in {@code followsUp}, read both ways. */
@Singleton
final class RelatedRequests {
    private final Session session;

    RelatedRequests(Session session) {
        this.session = session;
    }

    void tie(UUID request, Collection<UUID> earlier) {
        Set.copyOf(earlier)
                .forEach(id -> session.createNativeMutationQuery(
                                "insert into follows (request_id, earlier_id) values (:request, :earlier)")
                        .setParameter("request", request)
                        .setParameter("earlier", id)
                        .executeUpdate());
    }

    /** A request that the State, or its drafting authority, may know of. */
    Optional<EarlierRequest> earlier(UUID id, String state, UUID authority) {
        return requests(
                        "select r.* from request r where r.id = :id and exists"
                                + " (select 1 from sight s where s.request_id = r.id and s.viewer in (:viewers))",
                        id,
                        Set.of(state, authority.toString()))
                .stream()
                .findFirst()
                .map(r -> new EarlierRequest(r.id(), r.kind(), r.status(), r.requestingState(), r.requestedState()));
    }

    /** Those that this one follows and that follow it, as far as the caller may see them; oldest first. */
    List<CooperationRequest> of(UUID id, Caller caller) {
        return requests(
                "select r.* from request r where (r.id in (select earlier_id from follows where request_id = :id)"
                        + " or r.id in (select request_id from follows where earlier_id = :id)) and exists"
                        + " (select 1 from sight s where s.request_id = r.id and s.viewer in (:viewers))"
                        + " order by r.id",
                id,
                Viewers.of(caller));
    }

    private List<CooperationRequest> requests(String sql, UUID id, Set<String> viewers) {
        return session.createNativeQuery(sql, CooperationRequest.class)
                .setParameter("id", id)
                .setParameterList("viewers", viewers)
                .list();
    }
}
