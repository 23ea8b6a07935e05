package org.rogatory.verify;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The authorities that sign their acts, in the form in which the service publishes authorities. */
final class Signers {
    private final Map<String, Signer> byId = new TreeMap<>();

    /**
     * An authority with its keys, by their ids.
     *
     * @param isBrought whether the auditor has them from elsewhere
     * @param signedOnly when it did nothing without its signature, by the bundle's own word
     */
    record Signer(String id, Map<String, SignerKey> keys, boolean isBrought, List<Period> signedOnly) {
        Optional<SignerKey> key(String kid) {
            return Optional.ofNullable(keys.get(kid));
        }

        boolean signsAllAt(Instant instant) {
            return signedOnly.stream().anyMatch(period -> period.has(instant));
        }

        private Signer as(Signer brought) {
            return new Signer(id, brought.keys(), true, signedOnly);
        }
    }

    private record Period(Instant from, Optional<Instant> until) {
        static Period of(JsonObject json) {
            return new Period(
                    json.instant("from"), json.isSaid("until") ? Optional.of(json.instant("until")) : Optional.empty());
        }

        boolean has(Instant instant) {
            return !instant.isBefore(from)
                    && until.filter(end -> !instant.isBefore(end)).isEmpty();
        }
    }

    /** @throws DamagedException when this is no list of authorities, nor one authority */
    static Signers of(String file, byte[] bytes, boolean isBrought) {
        var signers = new Signers();
        var json = Json.object(file, bytes);
        var all = json.has("items") ? json.objects("items") : List.of(json);
        all.stream().map(authority -> signer(authority, isBrought)).forEach(signers::add);
        return signers;
    }

    private static Signer signer(JsonObject authority, boolean isBrought) {
        var keys = new HashMap<String, SignerKey>();
        authority.objects("publicKeys").stream()
                .filter(SignerKey::signs)
                .map(SignerKey::of)
                .filter(key -> keys.put(key.id(), key) != null)
                .forEach(key -> {
                    throw new DamagedException(authority.what() + " has key " + key.id() + " twice");
                });
        var periods = authority.has("signedOnlyDuring") ? authority.objects("signedOnlyDuring") : List.<JsonObject>of();
        return new Signer(
                authority.text("id"),
                keys,
                isBrought,
                periods.stream().map(Period::of).toList());
    }

    private void add(Signer signer) {
        if (byId.put(signer.id(), signer) != null) {
            throw new DamagedException("authority " + signer.id() + " is there twice");
        }
    }

    Optional<Signer> find(String authority) {
        return Optional.ofNullable(byId.get(authority));
    }

    /** With the keys that the auditor has from elsewhere in the place of these. */
    Signers with(Signers brought) {
        var all = new Signers();
        all.byId.putAll(brought.byId);
        byId.forEach((id, own) -> all.byId.merge(id, own, (known, mine) -> mine.as(known)));
        return all;
    }

    /** Tells of each key that is another one in those: authority and id of the key. */
    void eachOtherKey(Signers others, BiConsumer<String, String> found) {
        byId.forEach((id, own) -> others.find(id)
                .ifPresent(other -> own.keys().values().stream()
                        .filter(key ->
                                other.key(key.id()).filter(k -> !k.isSame(key)).isPresent())
                        .forEach(key -> found.accept(id, key.id()))));
    }
}
