package org.rogatory.request;

import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.rogatory.access.Caller;
import org.rogatory.procedure.Days;
import org.rogatory.procedure.Side;
import org.rogatory.registry.Registry;

/** Who of the other side fetched a request first: evidence that it arrived, kept once for each State. */
@Singleton
final class Retrievals {
    private final Session session;
    private final Registry registry;

    Retrievals(Session session, Registry registry) {
        this.session = session;
        this.registry = registry;
    }

    /** A first retrieval, as both sides may read it. */
    @Schema(name = "Retrieval")
    record Retrieval(String state, UUID authority, Instant at) {
        static Retrieval of(Tuple row) {
            return new Retrieval(
                    row.get("state", String.class),
                    row.get("retrieved_by", UUID.class),
                    row.get("retrieved_at", Instant.class));
        }
    }

    /** The caller is sent the request now. */
    void note(Caller caller, CooperationRequest request, Instant now) {
        if (counts(caller, request) && !isNoted(request.id(), caller.state())) {
            // Of two that are first at once, one is.
            session.createNativeMutationQuery("insert into retrieval (request_id, state, retrieved_by, retrieved_at)"
                            + " values (:request, :state, :authority, :now) on conflict do nothing")
                    .setParameter("request", request.id())
                    .setParameter("state", caller.state())
                    .setParameter("authority", caller.ownAuthority().id())
                    .setParameter("now", now.truncatedTo(ChronoUnit.MICROS))
                    .executeUpdate();
        }
    }

    /** Since when it lies ready for the other side: from SUBMIT on, but for a State that is served on paper. */
    Optional<Instant> delivered(CooperationRequest request) {
        return request.submittedAt()
                .filter(at -> request.requestedState()
                        .flatMap(registry::state)
                        .filter(state -> state.on(Days.of(at)).connected())
                        .isPresent());
    }

    /** In the order in which they happened. */
    List<Retrieval> of(UUID request) {
        return session
                .createNativeQuery(
                        "select state, retrieved_by, retrieved_at from retrieval where request_id = :request"
                                + " order by retrieved_at",
                        Tuple.class)
                .addScalar("state", String.class)
                .addScalar("retrieved_by", UUID.class)
                .addScalar("retrieved_at", Instant.class)
                .setParameter("request", request)
                .list()
                .stream()
                .map(Retrieval::of)
                .toList();
    }

    /**
     * Only who acts for the other State receives for it. That an auditor or a court reads is no business of the side
     * that sent it: a court's name would betray an internal step.
     */
    private static boolean counts(Caller caller, CooperationRequest request) {
        return !request.isDraft()
                && Visibility.of(caller, request).side() == Side.REQUESTED
                && caller.mayActIn(request.kind().functions());
    }

    private boolean isNoted(UUID request, String state) {
        return !session.createNativeQuery(
                        "select state from retrieval where request_id = :request and state = :state", String.class)
                .addScalar("state", String.class)
                .setParameter("request", request)
                .setParameter("state", state)
                .list()
                .isEmpty();
    }
}
