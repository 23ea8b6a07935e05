package org.rogatory.procedure.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.rogatory.convention.AuthorityFunction.COMPETENT;
import static org.rogatory.convention.AuthorityFunction.POLICE;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.procedure.Facts.AuthorityProfile;

/** The authorities of the tests' registry: Viet Nam asks, France is asked, South Africa has registered none. */
public enum Registered {
    HANOI("VN", Functions.CENTRAL),
    HUE("VN", Functions.CENTRAL, "VN-26"),
    HANOI_POLICE("VN", Set.of(POLICE)),
    HANOI_COURT("VN", Set.of(COMPETENT)),
    PARIS("FR", Functions.CENTRAL),
    LYON("FR", Functions.CENTRAL),
    NOUMEA("FR", Functions.CENTRAL, "NC"),
    PARIS_POLICE("FR", Set.of(POLICE)),
    PARIS_COURT("FR", Set.of(COMPETENT)),
    LYON_COURT("FR", Set.of(COMPETENT));

    private static final class Functions {
        /** All but execution: the central authorities of the tests serve every kind. */
        static final Set<AuthorityFunction> CENTRAL = EnumSet.complementOf(EnumSet.of(COMPETENT));
    }

    private final String state;
    private final Set<AuthorityFunction> functions;
    private final Optional<String> territory;

    Registered(String state, Set<AuthorityFunction> functions) {
        this(state, functions, null);
    }

    Registered(String state, Set<AuthorityFunction> functions, String territory) {
        this.state = state;
        this.functions = functions;
        this.territory = Optional.ofNullable(territory);
    }

    public UUID id() {
        return UUID.nameUUIDFromBytes(name().getBytes(UTF_8));
    }

    public AuthorityProfile profile() {
        return new AuthorityProfile(id(), state, name(), territory, functions);
    }
}
