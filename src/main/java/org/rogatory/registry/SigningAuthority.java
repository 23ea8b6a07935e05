package org.rogatory.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An authority that has registered keys with which it signs its acts, as auditors take it away.
 *
 * @param publicKeys with which it signs or signed
 * @param signedOnlyDuring when nothing was done in its name without its signature, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SigningAuthority(UUID id, String state, List<PublicKey> publicKeys, List<Period> signedOnlyDuring) {

    /** From an instant until before another, or until further notice. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Period(Instant from, Optional<Instant> until) {}
}
