package org.rogatory.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The acts that time brings about: which requests wait for their day, and what happens in one when it has come. */
@ApplicationScoped
@Transactional
public class DueActs {
    private final Session session;
    private final CooperationRequests requests;
    private final CaseFiles files;
    private final Linked linked;
    private final Clock clock;

    DueActs(Session session, CooperationRequests requests, CaseFiles files, Linked linked, Clock clock) {
        this.session = session;
        this.requests = requests;
        this.files = files;
        this.linked = linked;
        this.clock = clock;
    }

    /** The requests whose day has come, after that one in the order of their ids. */
    public List<UUID> awaitingTime(LocalDate today, UUID after, int limit) {
        return session.createNativeQuery(
                        "select distinct request_id from pending_item where viewer = :system and due_on <= :today"
                                + " and request_id > :after order by request_id",
                        UUID.class)
                .addScalar("request_id", UUID.class)
                .setParameter("system", SearchRows.SYSTEM)
                .setParameter("today", today)
                .setParameter("after", after)
                .setMaxResults(limit)
                .list();
    }

    /**
     * Does what is due in the request, unless somebody else is at work on it or has done so: of several instances one
     * does it, once.
     *
     * @return whether an act was done
     */
    public boolean bringAbout(UUID id) {
        return requests.lockedIfFree(id)
                .filter(request -> linked.due(request, files.of(request), clock.instant()))
                .isPresent();
    }
}
