package org.rogatory.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;

/** The table idempotency. */
@ApplicationScoped
class IdempotencyRecords {
    /** Lock not available, deadlock; then H2's lock timeout and its word for a row that a twin holds. */
    private static final Set<String> HELD = Set.of("55P03", "40P01", "HYT00", "90131");

    private static final String ONE =
            " where caller = :caller and method = :method and path = :path and key_text = :text";

    private final Session session;
    private final boolean postgresql;

    IdempotencyRecords(Session session, @ConfigProperty(name = "quarkus.datasource.db-kind") String database) {
        this.session = session;
        this.postgresql = database.equals("postgresql");
    }

    Optional<IdempotencyRecord> find(IdempotencyKey key) {
        var query = session.createNativeQuery(
                        "select fingerprint, status, location, etag, effect, created_at from idempotency" + ONE,
                        Tuple.class)
                .addScalar("fingerprint", byte[].class)
                .addScalar("status", Integer.class)
                .addScalar("location", String.class)
                .addScalar("etag", String.class)
                .addScalar("effect", String.class)
                .addScalar("created_at", Instant.class);
        return of(key, query).uniqueResultOptional().map(IdempotencyRecord::of);
    }

    /** Waits for a twin's transaction; false if the twin has won. */
    boolean insert(IdempotencyKey key, byte[] fingerprint, Instant now) {
        boundTheWait("'5s'");
        var inserted = inserted(key, fingerprint, now);
        boundTheWait("default");
        return inserted;
    }

    boolean complete(IdempotencyKey key, Remembered answer) {
        var update = session.createNativeMutationQuery(
                "update idempotency set status = :status, location = :location, etag = :etag, effect = :effect" + ONE);
        return of(key, update)
                        .setParameter("status", answer.status())
                        .setParameter("location", answer.location().orElse(null), String.class)
                        .setParameter("etag", answer.etag().orElse(null), String.class)
                        .setParameter("effect", answer.effect().orElse(null), String.class)
                        .executeUpdate()
                == 1;
    }

    void delete(IdempotencyKey key) {
        of(key, session.createNativeMutationQuery("delete from idempotency" + ONE))
                .executeUpdate();
    }

    int deleteBefore(Instant instant) {
        return session.createNativeMutationQuery("delete from idempotency where created_at < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }

    static ProblemException running() {
        return ProblemException.of(ProblemType.REQUEST_IN_PROGRESS, ProblemType.REQUEST_IN_PROGRESS.when())
                .header("Retry-After", "2");
    }

    private boolean inserted(IdempotencyKey key, byte[] fingerprint, Instant now) {
        var insert = session.createNativeMutationQuery("insert into idempotency"
                + " (caller, method, path, key_text, fingerprint, created_at)"
                + " values (:caller, :method, :path, :text, :fingerprint, :now) on conflict do nothing");
        try {
            return of(key, insert)
                            .setParameter("fingerprint", fingerprint)
                            .setParameter("now", now)
                            .executeUpdate()
                    == 1;
        } catch (PersistenceException failure) {
            throw held(failure) ? running() : failure;
        }
    }

    /** H2 has a bound of its own. */
    private void boundTheWait(String timeout) {
        if (postgresql) {
            session.createNativeMutationQuery("set local lock_timeout to " + timeout)
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private static <Q extends CommonQueryContract> Q of(IdempotencyKey key, Q query) {
        return (Q) query.setParameter("caller", key.caller())
                .setParameter("method", key.method())
                .setParameter("path", key.path())
                .setParameter("text", key.text());
    }

    private static boolean held(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(
                        cause -> cause instanceof SQLException sql && HELD.contains(String.valueOf(sql.getSQLState())));
    }
}
