package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.rogatory.chain.Canonical;
import org.rogatory.chain.Digest;
import org.rogatory.convention.Kind;
import org.rogatory.procedure.Deliberation;
import org.rogatory.procedure.Procedure;
import org.rogatory.procedure.machine.Procedures;

/** The definitions in force, each with its digest; every definition that ever allowed an act stays on record. */
@Singleton
public class PublishedProcedures {
    private final Map<Kind, Published> byKind = new EnumMap<>(Kind.class);
    private final ObjectMapper mapper;
    private final Session session;
    private final Clock clock;

    /** A procedure, its definition as published, and that definition's digest. */
    record Published(Procedure procedure, ProcedureView view, JsonNode tree, byte[] definition, Digest digest) {
        Deliberation deliberation() {
            return new Deliberation(procedure, digest.toString());
        }
    }

    PublishedProcedures(ObjectMapper mapper, Session session, Clock clock) {
        this.mapper = mapper;
        this.session = session;
        this.clock = clock;
        Procedures.all().forEach(p -> byKind.put(p.kind(), published(p)));
    }

    @Transactional
    void keep(@Observes StartupEvent start) {
        byKind.values().forEach(this::keep);
    }

    Collection<Published> all() {
        return byKind.values();
    }

    Optional<Published> of(Kind kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** A definition as it was published, and its digest. */
    record Definition(Kind kind, JsonNode tree, String digest) {}

    Optional<Definition> inForce(Kind kind) {
        return of(kind).map(p -> new Definition(kind, p.tree(), p.digest().toString()));
    }

    /** The definition of that digest, also one that is no longer in force. */
    Optional<Definition> version(Kind kind, String digest) {
        return session.createNativeQuery(
                        "select definition from procedure_version where digest = :digest and kind = :kind",
                        byte[].class)
                .addScalar("definition", byte[].class)
                .setParameter("digest", digest)
                .setParameter("kind", kind.name())
                .uniqueResultOptional()
                .map(definition -> new Definition(kind, read(definition), digest));
    }

    private Published published(Procedure procedure) {
        var view = ProcedureView.of(procedure);
        var definition = Canonical.bytes(mapper.valueToTree(view));
        return new Published(procedure, view, read(definition), definition, Digest.of(definition));
    }

    private void keep(Published published) {
        session.createNativeMutationQuery("insert into procedure_version (digest, kind, definition, published_at)"
                        + " values (:digest, :kind, :definition, :now) on conflict do nothing")
                .setParameter("digest", published.digest().toString())
                .setParameter("kind", published.procedure().kind().name())
                .setParameter("definition", published.definition())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private JsonNode read(byte[] definition) {
        try {
            return mapper.readTree(definition);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
