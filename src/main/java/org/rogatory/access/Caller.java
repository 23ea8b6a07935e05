package org.rogatory.access;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.registry.Authority;

/**
 * Who is calling, for whom and in which roles.
 *
 * @param issuer the identity provider that vouches for the subject
 * @param subject its name for the person or system, unique with the issuer
 * @param authority the registered authority behind the caller; empty only for oversight and for the depositary
 */
public record Caller(String issuer, String subject, Optional<Authority> authority, Set<Role> roles) {

    /** A name that no other caller has. */
    public String name() {
        return issuer + " " + subject;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether one of the caller's roles is there to draft and act in kinds of one of those functions. */
    public boolean mayActIn(Collection<AuthorityFunction> functions) {
        return functions.stream().anyMatch(this::mayActIn);
    }

    /** Whether the caller drafts and acts in such kinds: by role, and as its authority is registered. */
    public boolean actsFor(Collection<AuthorityFunction> functions) {
        return functions.stream()
                .filter(this::mayActIn)
                .anyMatch(function -> authority.filter(own -> own.has(function)).isPresent());
    }

    /** Whether the caller's authority belongs to that State. */
    public boolean isOf(String state) {
        return authority.filter(own -> own.state().equals(state)).isPresent();
    }

    /**
     * The authority that the caller acts for.
     *
     * @throws IllegalStateException for a caller without one; admit only roles that act for an authority first
     */
    public Authority ownAuthority() {
        return authority.orElseThrow(() -> new IllegalStateException("this caller acts for no authority"));
    }

    /**
     * The code of the State that the caller acts for; it follows from the registry, never from the token.
     *
     * @throws IllegalStateException for a caller without an authority
     */
    public String state() {
        return ownAuthority().state();
    }

    private boolean mayActIn(AuthorityFunction function) {
        return roles.stream().anyMatch(role -> role.mayActIn(function));
    }
}
