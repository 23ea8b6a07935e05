package org.rogatory.procedure.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.rogatory.convention.AuthorityFunction.COMPETENT;
import static org.rogatory.convention.AuthorityFunction.MUTUAL_LEGAL_ASSISTANCE;
import static org.rogatory.convention.AuthorityFunction.POLICE;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rogatory.convention.AuthorityFunction;
import org.rogatory.procedure.Facts.AuthorityProfile;

/** The authorities of the tests' registry: Viet Nam asks, France is asked, South Africa has registered none. */
enum Registered {
    HANOI("VN", MUTUAL_LEGAL_ASSISTANCE),
    HUE("VN", MUTUAL_LEGAL_ASSISTANCE, "VN-26"),
    HANOI_POLICE("VN", POLICE),
    HANOI_COURT("VN", COMPETENT),
    PARIS("FR", MUTUAL_LEGAL_ASSISTANCE),
    LYON("FR", MUTUAL_LEGAL_ASSISTANCE),
    NOUMEA("FR", MUTUAL_LEGAL_ASSISTANCE, "NC"),
    PARIS_POLICE("FR", POLICE),
    PARIS_COURT("FR", COMPETENT),
    LYON_COURT("FR", COMPETENT);

    private final String state;
    private final AuthorityFunction function;
    private final Optional<String> territory;

    Registered(String state, AuthorityFunction function) {
        this(state, function, null);
    }

    Registered(String state, AuthorityFunction function, String territory) {
        this.state = state;
        this.function = function;
        this.territory = Optional.ofNullable(territory);
    }

    UUID id() {
        return UUID.nameUUIDFromBytes(name().getBytes(UTF_8));
    }

    AuthorityProfile profile() {
        return new AuthorityProfile(id(), state, name(), territory, Set.of(function));
    }
}
