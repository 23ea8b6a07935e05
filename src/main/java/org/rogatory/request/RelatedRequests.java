package org.rogatory.request;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.rogatory.access.Caller;
import org.rogatory.procedure.Facts.EarlierRequest;
import org.rogatory.procedure.Measure;
import org.rogatory.procedure.MeasureStatus;

/** The ties between requests: what one names in {@code followsUp}, read both ways. */
@Singleton
final class RelatedRequests {
    private final Session session;
    private final CaseFiles files;

    RelatedRequests(Session session, CaseFiles files) {
        this.session = session;
        this.files = files;
    }

    /** The ties of a request are these, as far as there are such requests. */
    void tie(UUID request, Collection<UUID> earlier) {
        untie(request);
        Set.copyOf(earlier)
                .forEach(id -> session.createNativeMutationQuery("insert into follows (request_id, earlier_id)"
                                + " select :request, id from request where id = :earlier")
                        .setParameter("request", request)
                        .setParameter("earlier", id)
                        .executeUpdate());
    }

    void untie(UUID request) {
        session.createNativeMutationQuery("delete from follows where request_id = :request")
                .setParameter("request", request)
                .executeUpdate();
    }

    /** The requests that this one names in {@code followsUp}. */
    List<UUID> followed(UUID request) {
        return session.createNativeQuery("select earlier_id from follows where request_id = :request", UUID.class)
                .addScalar("earlier_id", UUID.class)
                .setParameter("request", request)
                .list();
    }

    /** Those that were submitted as following this one, oldest first. */
    List<CooperationRequest> following(UUID id) {
        return session.createNativeQuery(
                        "select r.* from request r join follows f on f.request_id = r.id where f.earlier_id = :id"
                                + " order by r.id",
                        CooperationRequest.class)
                .setParameter("id", id)
                .list();
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
                .map(r -> new EarlierRequest(
                        r.id(), r.kind(), r.status(), r.requestingState(), r.requestedState(), confiscated(r)));
    }

    private Set<String> confiscated(CooperationRequest earlier) {
        return files.of(earlier).measures().stream()
                .filter(m -> m.status() == MeasureStatus.CONFISCATED)
                .map(Measure::id)
                .collect(Collectors.toUnmodifiableSet());
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
