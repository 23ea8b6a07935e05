package org.rogatory.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.rogatory.chain.Digest;
import org.rogatory.verify.ActVerification.Fault;
import org.rogatory.verify.Signers.Signer;

/**
 * What was said in an act: its digest with the salt, and whether its authority has signed it. The text is not kept.
 *
 * @param isOfBroughtKey whether the key of the signature is one that the auditor has from elsewhere
 * @param fault what is wrong with the signature, or that there is none where there must be
 */
record Said(Digest digest, boolean isSigned, boolean isOfBroughtKey, Optional<Fault> fault) {
    private static final String WHAT = "a signature";

    /**
     * @param act what the act's own bytes state; without them nobody can say who should have signed
     */
    static Said of(JsonObject file, String request, int number, Optional<Statement> act, Signers signers) {
        var content = file.bytes("content");
        var digest = Digest.of(file.bytes("salt"), content);
        var parts = parts(content);
        var signer = act.flatMap(Statement::authority).flatMap(signers::find);
        if (act.isEmpty() || !parts.containsKey("signature")) {
            var mustSign = act.filter(
                    said -> signer.filter(s -> s.signsAllAt(said.at())).isPresent());
            return new Said(digest, false, false, mustSign.map(said -> missing()));
        }
        var after = "{\"act\":%s,\"after\":%d,\"request\":\"%s\"}";
        var payload = after.formatted(parts.getOrDefault("body", ""), number - 1, request);
        var isBrought = signer.filter(Signer::isBrought).isPresent();
        return new Said(digest, true, isBrought, fault(parts.get("signature"), payload, act.get(), signer));
    }

    /** The members of a content, each as it is written: what was signed is one, in the canonical form of all. */
    private static Map<String, String> parts(byte[] content) {
        try {
            return Json.parts("a content", content);
        } catch (DamagedException e) {
            return Map.of();
        }
    }

    private static Fault missing() {
        return new Fault(Attack.SIGNATURE_MISSING, "there is none in its content");
    }

    private static Optional<Fault> fault(String signature, String payload, Statement act, Optional<Signer> signer) {
        try {
            var json = Json.object(WHAT, signature.getBytes(UTF_8));
            var authority = act.authority().orElse("nobody");
            var kid = json.text("key");
            var key = signer.flatMap(s -> s.key(kid));
            if (key.isEmpty()) {
                return Fault.of(Attack.KEY_UNKNOWN, "key " + kid + " of authority " + authority);
            }
            if (!isSigned(json.text("jws"), payload, key.get())) {
                return Fault.of(Attack.SIGNATURE_FORGED, "key " + kid + " of authority " + authority);
            }
            return key.get().holdsAt(act.at())
                    ? Optional.empty()
                    : Fault.of(Attack.KEY_NOT_VALID, "key " + kid + " of authority " + authority + " at " + act.at());
        } catch (DamagedException e) {
            return Fault.of(Attack.SIGNATURE_FORGED, e.getMessage());
        }
    }

    /** Detached, RFC 7515, appendix F. */
    private static boolean isSigned(String jws, String payload, SignerKey key) {
        var parts = jws.split("\\.", -1);
        if (parts.length != 3 || !parts[1].isEmpty()) {
            return false;
        }
        var header = Json.object("the header of a signature", bytes(parts[0]));
        var signed = parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(UTF_8));
        return header.text("alg").equals(key.algorithm())
                && header.text("kid").equals(key.id())
                && !header.has("crit")
                && key.signs(signed, bytes(parts[2]));
    }

    private static byte[] bytes(String part) {
        return JsonObject.base64url(part).orElseThrow(() -> new DamagedException("a signature that is no base64url"));
    }
}
