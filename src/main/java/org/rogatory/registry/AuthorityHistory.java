package org.rogatory.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.convention.AuthorityFunction;

/** Authorities as they were registered at the end of a day, read from the record of changes. */
@ApplicationScoped
@Transactional
class AuthorityHistory {
    private final RegisteredAuthorities authorities;
    private final RegistryChanges changes;
    private final ObjectMapper mapper;

    AuthorityHistory(RegisteredAuthorities authorities, RegistryChanges changes, ObjectMapper mapper) {
        this.authorities = authorities;
        this.changes = changes;
        this.mapper = mapper;
    }

    Optional<AuthorityView> on(LocalDate day, UUID id) {
        return on(day, List.of(id.toString())).stream().findFirst();
    }

    /** In the order of their ids; empty collections mean any. */
    List<AuthorityView> on(LocalDate day, Collection<String> states, Collection<AuthorityFunction> functions) {
        var ids = authorities.ofStates(states).stream()
                .map(row -> row.asAuthority().id().toString())
                .toList();
        return on(day, ids).stream()
                .filter(a -> functions.isEmpty() || functions.stream().anyMatch(a.functions()::contains))
                .sorted(Comparator.comparing(a -> a.id().toString()))
                .toList();
    }

    private List<AuthorityView> on(LocalDate day, Collection<String> ids) {
        var end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return changes.lastBefore(end, ids).stream()
                .map(change -> view(change.became()))
                .toList();
    }

    private AuthorityView view(JsonNode became) {
        try {
            return mapper.treeToValue(became, AuthorityView.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the record of changes is unreadable", broken);
        }
    }
}
