package org.rogatory.registry;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.rogatory.convention.AuthorityFunction;

/** What is known of States and their authorities; the only door to it. */
@ApplicationScoped
@Transactional
public class Registry {
    private static final Pattern STATE_CODE = Pattern.compile("[A-Z]{2}");

    private final RegisteredStates states;
    private final RegisteredAuthorities authorities;

    Registry(RegisteredStates states, RegisteredAuthorities authorities) {
        this.states = states;
        this.authorities = authorities;
    }

    /** The State of that code; empty for a State unknown here and for what is no code at all. */
    public Optional<StateEntry> state(String code) {
        return Optional.of(code)
                .filter(text -> STATE_CODE.matcher(text).matches())
                .flatMap(states::findByIdOptional)
                .map(state -> state.under(states.convention()));
    }

    /** All States, in the order of their codes. */
    public List<StateEntry> states() {
        var convention = states.convention();
        return states.listAll(Sort.by("code")).stream()
                .map(state -> state.under(convention))
                .toList();
    }

    /** Since when, or from when on, the Convention is in force, and how many instruments are deposited, 65. */
    public EntryIntoForce convention() {
        return states.convention();
    }

    /** Who consented to be bound, and when first, 65. */
    List<FirstDeposit> firstDeposits() {
        return states.firstDeposits();
    }

    public Optional<Authority> authority(UUID id) {
        return authorities.findByIdOptional(id).map(RegisteredAuthority::asAuthority);
    }

    /** The authorities of these States with one of these functions, in the order of their ids; empty means any. */
    public List<Authority> authorities(Collection<String> states, Collection<AuthorityFunction> functions) {
        return authorities.ofStates(states).stream()
                .map(RegisteredAuthority::asAuthority)
                .filter(authority -> functions.isEmpty() || functions.stream().anyMatch(authority::has))
                .toList();
    }

    /**
     * Who receives requests in that State, 40(12): the authority of exactly that territory, or, where no territory is
     * named, the one that answers for none in particular. The functions that come first go first; of several authorities
     * with one function the one registered first.
     */
    public Optional<Authority> addressee(String state, List<AuthorityFunction> functions, Optional<String> territory) {
        var registered = authorities(Set.of(state), functions).stream()
                .filter(authority -> authority.territory().equals(territory))
                .toList();
        return functions.stream()
                .flatMap(function -> registered.stream().filter(authority -> authority.has(function)))
                .findFirst();
    }
}
