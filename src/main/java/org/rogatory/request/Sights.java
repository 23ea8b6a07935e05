package org.rogatory.request;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.rogatory.access.Caller;

/** Who may see which request, kept as rows under the names of {@link Viewers}. */
@Singleton
final class Sights {
    private final Session session;

    Sights(Session session) {
        this.session = session;
    }

    boolean sees(Caller caller, UUID request) {
        return !session.createNativeQuery(
                        "select 1 from sight where request_id = :request and viewer in (:viewers)", Integer.class)
                .setParameter("request", request)
                .setParameterList("viewers", Viewers.of(caller))
                .list()
                .isEmpty();
    }

    void open(UUID request, String viewer) {
        session.createNativeMutationQuery(
                        "insert into sight (viewer, request_id) values (:viewer, :request) on conflict do nothing")
                .setParameter("viewer", viewer)
                .setParameter("request", request)
                .executeUpdate();
    }

    /** From now on these, and nobody else. */
    void openOnlyTo(UUID request, Set<String> viewers) {
        close(request);
        viewers.forEach(viewer -> open(request, viewer));
    }

    void close(UUID request) {
        session.createNativeMutationQuery("delete from sight where request_id = :request")
                .setParameter("request", request)
                .executeUpdate();
    }
}
