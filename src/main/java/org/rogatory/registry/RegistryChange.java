package org.rogatory.registry;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** The stored row of a change: who changed what, when, and what was there before. Never changed itself. */
@Entity
@Table(name = "registry_change")
class RegistryChange {
    @Id
    private long number;

    private Instant changedAt;
    private String issuer;
    private String subject;
    private String actingFor;
    private String state;
    private String entry;

    @Convert(converter = JsonBytes.class)
    private JsonNode was;

    @Convert(converter = JsonBytes.class)
    private JsonNode became;

    protected RegistryChange() {}

    RegistryChange(long number, Instant changedAt, Registrar by, Entry entry, Optional<JsonNode> was, JsonNode became) {
        this.number = number;
        this.changedAt = changedAt;
        this.issuer = by.issuer();
        this.subject = by.subject();
        this.actingFor = by.state().orElse(null);
        this.state = entry.state();
        this.entry = entry.name();
        this.was = was.orElse(null);
        this.became = became;
    }

    /**
     * What was changed.
     *
     * @param name {@code name}, {@code treaty-status}, the name of a declaration, or the id of an authority
     */
    record Entry(String state, String name) {
        static Entry treatyStatus(String state) {
            return new Entry(state, "treaty-status");
        }
    }

    long number() {
        return number;
    }

    Instant changedAt() {
        return changedAt;
    }

    String entry() {
        return entry;
    }

    JsonNode became() {
        return became;
    }

    RegistryChangeView view() {
        return new RegistryChangeView(
                number,
                changedAt,
                new RegistryChangeView.By(issuer, subject, Optional.ofNullable(actingFor)),
                state,
                entry,
                Optional.ofNullable(was),
                became);
    }
}
