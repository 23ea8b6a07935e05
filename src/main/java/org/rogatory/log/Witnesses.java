package org.rogatory.log;

import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rogatory.proof.SignatureType;
import org.rogatory.proof.VerifierKey;
import org.rogatory.registry.Authority;
import org.rogatory.registry.PublicKey;
import org.rogatory.registry.Registry;

/** The authorities that may cosign checkpoints: those that have registered a key for Ed25519. */
@Singleton
final class Witnesses {
    private static final String CURVE = "Ed25519";

    private final Registry registry;
    private final String origin;

    Witnesses(Registry registry, @ConfigProperty(name = "rogatory.log.origin") String origin) {
        this.registry = registry;
        this.origin = origin;
    }

    /** A key of an authority under the name that it has as a witness of this log. */
    record Witness(UUID authority, PublicKey registered, VerifierKey key) {}

    /** All keys that ever could. */
    List<Witness> all() {
        return registry.authorities(Set.of(), Set.of()).stream()
                .flatMap(this::keys)
                .toList();
    }

    List<Witness> of(Authority authority) {
        return keys(authority).toList();
    }

    private Stream<Witness> keys(Authority authority) {
        return authority.publicKeys().stream()
                .filter(key -> key.jwk().path("crv").asText().equals(CURVE))
                .flatMap(key -> witness(authority, key).stream());
    }

    private Optional<Witness> witness(Authority authority, PublicKey registered) {
        var name = "%s/witness/%s/%s".formatted(origin, authority.id(), registered.id());
        try {
            var raw = Base64.getUrlDecoder().decode(registered.jwk().path("x").asText());
            var key = VerifierKey.of(name, SignatureType.COSIGNATURE, raw);
            return Optional.of(new Witness(authority.id(), registered, key));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
