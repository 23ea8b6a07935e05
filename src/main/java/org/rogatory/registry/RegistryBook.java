package org.rogatory.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rogatory.registry.RegistryChange.Entry;

/** Where every change of the registry is written down, under the lock that lets one change come after the other. */
@ApplicationScoped
class RegistryBook {
    private final EntityManager entities;
    private final RegistryChanges changes;
    private final ObjectMapper mapper;
    private final Clock clock;

    RegistryBook(EntityManager entities, RegistryChanges changes, ObjectMapper mapper, Clock clock) {
        this.entities = entities;
        this.changes = changes;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Waits for whoever changes the registry now; to be called before anything is read that a change rests on. */
    Writing open(Registrar by) {
        var version = entities.find(RegistryVersion.class, RegistryVersion.ONLY, LockModeType.PESSIMISTIC_WRITE);
        return new Writing(version, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** One registrar's writing, as long as its transaction lasts. */
    final class Writing {
        private final RegistryVersion version;
        private final Registrar by;
        private final Instant now;

        private Writing(RegistryVersion version, Registrar by, Instant now) {
            this.version = version;
            this.by = by;
            this.now = now;
        }

        LocalDate today() {
            return LocalDate.ofInstant(now, ZoneOffset.UTC);
        }

        /** Writes down what became of an entry, unless nothing did. */
        void record(Entry entry, Optional<?> was, Object became) {
            var before = was.<JsonNode>map(mapper::valueToTree);
            JsonNode after = mapper.valueToTree(became);
            if (before.filter(after::equals).isEmpty()) {
                changes.persist(new RegistryChange(version.next(), now, by, entry, before, after));
            }
        }
    }
}
