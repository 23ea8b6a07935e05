package org.rogatory.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.registry.Registrar;

/** What a caller is there for, and by that what it may do at all. */
public enum Role {
    /** Drafts and acts for its State in the kinds whose function its authority has, 37(19), 40(12). */
    CENTRAL_AUTHORITY(Role.CENTRAL_AUTHORITY_NAME, true),
    /** The same for the 24/7 network and preservation, 41. */
    CONTACT_POINT_24_7(Role.CONTACT_POINT_24_7_NAME, true),
    /** Executes what was entrusted to it, and sees nothing else, 40(12). */
    COMPETENT_AUTHORITY(Role.COMPETENT_AUTHORITY_NAME, true),
    /** Reads everything of its own State and changes nothing. */
    AUDITOR(Role.AUDITOR_NAME, true),
    /** The treaty's secretariat: log, proofs and statistics of all States. */
    OVERSIGHT(Role.OVERSIGHT_NAME, false),
    /** Keeps the registry: with an authority that of its own State, without one, as the depositary does, all of it. */
    REGISTRAR(Role.REGISTRAR_NAME, false);

    // Annotations such as @RolesAllowed need the names as constants.
    public static final String CENTRAL_AUTHORITY_NAME = "central-authority";
    public static final String CONTACT_POINT_24_7_NAME = "contact-point-24-7";
    public static final String COMPETENT_AUTHORITY_NAME = "competent-authority";
    public static final String AUDITOR_NAME = Registrar.AUDITOR;
    public static final String OVERSIGHT_NAME = "oversight";
    public static final String REGISTRAR_NAME = Registrar.ROLE;

    private final String wireName;
    private final boolean actsForAnAuthority;

    Role(String wireName, boolean actsForAnAuthority) {
        this.wireName = wireName;
        this.actsForAnAuthority = actsForAnAuthority;
    }

    /** The name in the {@code groups} of a token. */
    @JsonValue
    public String wireName() {
        return wireName;
    }

    /** Whether nobody has this role without an authority to have it for. */
    boolean actsForAnAuthority() {
        return actsForAnAuthority;
    }

    /** Whether the role is there to draft and act in kinds of that function. */
    boolean mayActIn(AuthorityFunction function) {
        return this == CENTRAL_AUTHORITY || this == CONTACT_POINT_24_7 && function == AuthorityFunction.CONTACT_24_7;
    }

    /** @throws IllegalArgumentException when no role has that name */
    @JsonCreator
    public static Role of(String wireName) {
        return named(wireName).orElseThrow(() -> new IllegalArgumentException("no role is named " + wireName));
    }

    static Optional<Role> named(String wireName) {
        return Arrays.stream(values())
                .filter(role -> role.wireName.equals(wireName))
                .findFirst();
    }
}
