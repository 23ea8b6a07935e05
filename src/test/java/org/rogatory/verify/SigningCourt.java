package org.rogatory.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.http.Json;
import org.rogatory.registry.PublicKey;
import org.rogatory.registry.SigningAuthority;
import org.rogatory.registry.SigningAuthority.Period;
import org.rogatory.registry.SigningKey;

/** A court that has keys of each kind, and another that does nothing without its signature. */
final class SigningCourt {
    static final UUID ID = UUID.fromString("019b8b87-9800-7004-8000-000000004652");
    static final UUID STRICT = UUID.fromString("019b8b87-9800-7004-8000-000000004653");

    static final SigningKey ED = key("ed", "Ed25519");
    static final SigningKey EC = key("ec", "P-256");
    static final SigningKey STOLEN = key("stolen", "Ed25519");
    static final SigningKey PAST = key("past", "P-256");
    static final SigningKey COMING = key("coming", "Ed25519");

    private static final ObjectMapper JSON = Json.mapper();
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-05-03T00:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-06-01T00:00:00Z");

    private SigningCourt() {}

    static List<SigningAuthority> registered() {
        var keys = List.of(
                published(ED, LONG_AGO, Optional.of(AFTER), Optional.empty()),
                published(EC, LONG_AGO, Optional.empty(), Optional.of(AFTER)),
                published(STOLEN, LONG_AGO, Optional.empty(), Optional.of(BEFORE)),
                published(PAST, LONG_AGO, Optional.of(BEFORE), Optional.empty()),
                published(COMING, AFTER, Optional.empty(), Optional.empty()));
        var always = new Period(BEFORE, Optional.empty());
        var once = new Period(LONG_AGO, Optional.of(BEFORE));
        return List.of(
                new SigningAuthority(ID, "FR", keys, List.of(once)),
                new SigningAuthority(STRICT, "FR", keys.subList(0, 1), List.of(always)));
    }

    /** As GET /v1/authorities answers, with a key that is there to encrypt to. */
    static String published() {
        return text(JSON.createObjectNode()
                .set("items", JSON.createArrayNode().add(published(ID)).add(published(STRICT))));
    }

    /** As GET /v1/authorities/{id} answers. */
    static String publishedAlone() {
        return text(published(ID));
    }

    private static ObjectNode published(UUID id) {
        var authority = registered().stream().filter(a -> a.id().equals(id)).findFirst();
        ObjectNode view = JSON.valueToTree(authority.orElseThrow());
        view.remove("signedOnlyDuring");
        view.put("name", "Tribunal judiciaire")
                .put("signedOnly", id.equals(STRICT))
                .putNull("territory");
        var sealing = Map.of("kty", "OKP", "crv", "X25519", "x", ED.jwk().get("x"), "use", "enc");
        view.withArray("publicKeys")
                .addObject()
                .put("id", "sealing")
                .put("validFrom", LONG_AGO.toString())
                .set("jwk", JSON.valueToTree(sealing));
        return view;
    }

    static String signature(SigningKey key, String payload) {
        try {
            return key.sign(payload);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signature(SigningKey key, String payload, String header) {
        try {
            return key.sign(payload, header);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another key under the same id. */
    static SigningKey key(String id, String curve) {
        try {
            return curve.equals("P-256") ? SigningKey.p256(id) : SigningKey.ed25519(id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static PublicKey published(SigningKey key, Instant from, Optional<Instant> until, Optional<Instant> revoked) {
        return new PublicKey(key.id(), JSON.valueToTree(key.jwk()), from, until, revoked);
    }

    private static String text(Object json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
