package org.rogatory.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rogatory.registry.SigningAuthority.Period;

/** Who signs its acts, with which keys, and since when it does nothing without. */
@ApplicationScoped
@Transactional
public class SigningAuthorities {
    /** An act that was under way when the registry was changed was judged by what was registered before. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(1);

    private final Registry registry;
    private final RegistryChanges changes;

    SigningAuthorities(Registry registry, RegistryChanges changes) {
        this.registry = registry;
        this.changes = changes;
    }

    /** In the order of their ids. */
    public List<SigningAuthority> all() {
        var signing = registry.authorities(List.of(), List.of()).stream()
                .filter(authority -> authority.publicKeys().stream().anyMatch(PublicKey::signs))
                .toList();
        var history = changes
                .ofEntries(signing.stream().map(a -> a.id().toString()).toList())
                .stream()
                .collect(Collectors.groupingBy(RegistryChange::entry));
        return signing.stream().map(authority -> of(authority, history)).toList();
    }

    private static SigningAuthority of(Authority authority, Map<String, List<RegistryChange>> history) {
        var keys = authority.publicKeys().stream().filter(PublicKey::signs).toList();
        var changes = history.getOrDefault(authority.id().toString(), List.of());
        return new SigningAuthority(authority.id(), authority.state(), keys, signedOnly(changes));
    }

    private static List<Period> signedOnly(List<RegistryChange> changes) {
        var periods = new ArrayList<Period>();
        var since = Optional.<Instant>empty();
        for (var change : changes) {
            if (!isSignedOnly(change)) {
                since.map(from -> new Period(from, Optional.of(change.changedAt())))
                        .filter(isSome())
                        .ifPresent(periods::add);
                since = Optional.empty();
            } else if (since.isEmpty()) {
                since = Optional.of(change.changedAt().plus(UNDER_WAY));
            }
        }
        since.map(from -> new Period(from, Optional.empty())).ifPresent(periods::add);
        return List.copyOf(periods);
    }

    private static Predicate<Period> isSome() {
        return period -> period.from().isBefore(period.until().orElse(Instant.MAX));
    }

    private static boolean isSignedOnly(RegistryChange change) {
        return change.became().path("signedOnly").asBoolean();
    }
}
