package org.rogatory.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.rogatory.problem.BadInput;

/** What is wrong with a list of keys that takes the place of another. */
final class PublicKeys {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern COORDINATE = Pattern.compile("[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]");
    private static final List<String> CURVES = List.of("P-256", "Ed25519", "X25519");
    private static final Map<String, List<String>> USES = Map.of("Ed25519", List.of("sig"), "X25519", List.of("enc"));
    private static final List<String> PRIVATE = List.of("d", "p", "q", "dp", "dq", "qi", "k");

    private PublicKeys() {}

    /** @param pointer where the list stands in what was sent */
    static List<BadInput> faults(List<PublicKey> before, List<PublicKey> after, String pointer) {
        var seen = new HashSet<String>();
        var own = IntStream.range(0, after.size())
                .boxed()
                .flatMap(i -> faults(
                        after.get(i), pointer + "/" + i, seen.add(after.get(i).id())));
        var lost = before.stream()
                .filter(old -> after.stream().noneMatch(key -> isStill(old, key)))
                .map(old ->
                        BadInput.at(pointer, "must keep key %s as it is; only its end may be set".formatted(old.id())));
        return Stream.concat(own, lost).toList();
    }

    private static Stream<BadInput> faults(PublicKey key, String pointer, boolean first) {
        return Stream.of(
                        fault(first, pointer + "/id", "stands there twice"),
                        fault(
                                ID.matcher(key.id()).matches(),
                                pointer + "/id",
                                "must be 1 to 64 letters, digits and . _ -"),
                        fault(
                                isPublicKey(key.jwk()),
                                pointer + "/jwk",
                                "must be a public key: P-256, Ed25519 or X25519"),
                        fault(
                                isUsedFor(key.jwk()),
                                pointer + "/jwk/use",
                                "must be sig or enc: Ed25519 signs, X25519 encrypts, P-256 does one of them"),
                        fault(isAfter(key.validUntil(), key), pointer + "/validUntil", "must lie after validFrom"),
                        fault(isAfter(key.revokedAt(), key), pointer + "/revokedAt", "must not lie before validFrom"))
                .flatMap(Optional::stream);
    }

    private static Optional<BadInput> fault(boolean right, String pointer, String message) {
        return right ? Optional.empty() : Optional.of(BadInput.at(pointer, message));
    }

    private static boolean isAfter(Optional<Instant> end, PublicKey key) {
        return end.filter(e -> e.isBefore(key.validFrom())).isEmpty();
    }

    private static boolean isUsedFor(JsonNode jwk) {
        var uses = USES.getOrDefault(jwk.path("crv").asText(), List.of("sig", "enc"));
        return !jwk.has("use") || uses.contains(jwk.path("use").asText());
    }

    private static boolean isPublicKey(JsonNode jwk) {
        if (!jwk.isObject()
                || !hasFullLength(jwk)
                || PRIVATE.stream().anyMatch(jwk::has)
                || !CURVES.contains(jwk.path("crv").asText())) {
            return false;
        }
        try {
            return PublicJsonWebKey.Factory.newPublicJwk(jwk.toString()).getPublicKey() != null;
        } catch (JoseException | RuntimeException unreadable) {
            return false;
        }
    }

    /** The library takes any number of bytes for a point; on these curves a coordinate has 32. */
    private static boolean hasFullLength(JsonNode jwk) {
        return Stream.of("x", "y")
                .filter(jwk::has)
                .allMatch(coordinate ->
                        COORDINATE.matcher(jwk.path(coordinate).asText()).matches());
    }

    /** The same key; an end that was set may be set earlier, never taken away. */
    private static boolean isStill(PublicKey old, PublicKey key) {
        return old.id().equals(key.id())
                && old.jwk().equals(key.jwk())
                && old.validFrom().equals(key.validFrom())
                && isNoLater(old.validUntil(), key.validUntil())
                && old.revokedAt()
                        .map(r -> key.revokedAt().equals(Optional.of(r)))
                        .orElse(true);
    }

    private static boolean isNoLater(Optional<Instant> old, Optional<Instant> now) {
        return old.isEmpty() || now.filter(n -> !n.isAfter(old.get())).isPresent();
    }
}
