package org.rogatory.verify;

import static org.rogatory.verify.AttacksOnActs.act;
import static org.rogatory.verify.Exhibit.keys;
import static org.rogatory.verify.Exhibits.A;
import static org.rogatory.verify.Exhibits.B;
import static org.rogatory.verify.Exhibits.kept;
import static org.rogatory.verify.Exhibits.rows;
import static org.rogatory.verify.KeptRecord.payload;
import static org.rogatory.verify.SigningCourt.EC;
import static org.rogatory.verify.SigningCourt.ED;
import static org.rogatory.verify.SigningCourt.signature;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rogatory.bundle.Files;
import org.rogatory.chain.Commitment;
import org.rogatory.registry.SigningAuthority;
import org.rogatory.registry.SigningKey;

/** Signatures of acts: changed in the rows, or wrong from the beginning and logged so by a service that is not ours. */
final class AttacksOnSignatures {
    private static final String CLOSE = payload(A, "CLOSE", 7);

    private AttacksOnSignatures() {}

    static Stream<Exhibit> all() {
        return Stream.of(changed(), forged(), without(), byOtherKeys(), brought())
                .flatMap(all -> all);
    }

    private static Stream<Exhibit> changed() {
        return Stream.of(
                rows(
                        Attack.CONTENT_EDITED,
                        "the signature of an act altered",
                        5,
                        kept -> says(kept, 5, text(kept, 5).replaceFirst("\"jws\":\"e", "\"jws\":\"f"))),
                rows(
                        Attack.CONTENT_EDITED,
                        "the signature of an act removed",
                        3,
                        kept -> says(kept, 3, text(kept, 3).replaceFirst(",\"signature.*", "}"))));
    }

    private static Stream<Exhibit> forged() {
        var right = signature(ED, CLOSE);
        return Stream.of(
                logged(Attack.SIGNATURE_FORGED, "altered", "ed", altered(right)),
                logged(Attack.SIGNATURE_FORGED, "cut off", "ed", right.substring(0, right.length() - 4)),
                logged(Attack.SIGNATURE_FORGED, "of another act", "ed", signature(ED, payload(A, "REFUSE", 7))),
                logged(Attack.SIGNATURE_FORGED, "of another place", "ed", signature(ED, payload(A, "CLOSE", 6))),
                logged(Attack.SIGNATURE_FORGED, "of another request", "ed", signature(ED, payload(B, "CLOSE", 7))),
                logged(Attack.SIGNATURE_FORGED, "by a key of that name", "ec", signature(other("ec", "P-256"), CLOSE)),
                logged(Attack.SIGNATURE_FORGED, "by another of its keys", "ec", right),
                logged(Attack.SIGNATURE_FORGED, "of zeros", "ec", right.split("\\.")[0] + ".." + "A".repeat(86)),
                logged(Attack.SIGNATURE_FORGED, "of zeros by ES256", "ec", zeros()),
                logged(Attack.SIGNATURE_FORGED, "not detached", "ed", right.replace("..", ".e30.")),
                logged(Attack.SIGNATURE_FORGED, "of no form", "ed", "nothing"),
                headed("by no algorithm", "{\"alg\":\"none\",\"kid\":\"ed\"}"),
                headed("by another algorithm", "{\"alg\":\"ES256\",\"kid\":\"ed\"}"),
                headed("with an extension", "{\"alg\":\"EdDSA\",\"kid\":\"ed\",\"crit\":[\"x\"],\"x\":1}"),
                headed("of another key, it says", "{\"alg\":\"EdDSA\",\"kid\":\"ec\"}"));
    }

    private static Exhibit headed(String name, String header) {
        return logged(Attack.SIGNATURE_FORGED, name, "ed", signature(ED, CLOSE, header));
    }

    private static Stream<Exhibit> without() {
        return Stream.of(
                rows(Attack.SIGNATURE_MISSING, "of an authority that signs all", 7, kept -> {
                    strict(kept.does(A, "CLOSE"));
                    kept.sequences();
                }),
                rows(Attack.SIGNATURE_MISSING, "what was said is no JSON", 7, kept -> {
                    strict(kept.does(A, "CLOSE"));
                    says(kept, 7, "CLOSE");
                    act(kept, 7).rewrite(act(kept, 7).text().replaceFirst("(content\":\")[^\"]+", "$1" + said(kept)));
                    kept.sequences();
                }));
    }

    private static void strict(KeptRecord.Row act) {
        act.rewrite(act.text().replace(SigningCourt.ID.toString(), SigningCourt.STRICT.toString()));
    }

    private static String said(KeptRecord kept) {
        return act(kept, 7).content.orElseThrow().digest().toString();
    }

    private static Stream<Exhibit> byOtherKeys() {
        return Stream.of(
                logged(Attack.KEY_NOT_VALID, "revoked before", SigningCourt.STOLEN),
                logged(Attack.KEY_NOT_VALID, "at its end before", SigningCourt.PAST),
                logged(Attack.KEY_NOT_VALID, "not yet", SigningCourt.COMING),
                logged(Attack.KEY_UNKNOWN, "of nobody", other("nobody's", "Ed25519")),
                rows(Attack.KEY_UNKNOWN, "of another authority", 7, kept -> {
                    strict(kept.signed(A, "CLOSE", EC));
                    kept.sequences();
                }),
                rows(Attack.KEY_UNKNOWN, "of an authority that has none", 7, kept -> {
                    kept.signed(A, "CLOSE", EC);
                    kept.authorities = kept.authorities.subList(1, 2);
                    kept.sequences();
                }));
    }

    /** Whoever makes the bundle can write into it what keys it likes: what the auditor brings is believed. */
    private static Stream<Exhibit> brought() {
        var forger = other("ed", "Ed25519");
        var exchanged = kept();
        exchanged.authorities = with(forger, SigningCourt.registered());
        exchanged.signed(A, "CLOSE", forger);
        exchanged.sequences();
        var believed = keys(exchanged.signing).with(SigningCourt.published());
        var hidden = kept();
        hidden.signed(A, "CLOSE", SigningCourt.STOLEN);
        hidden.sequences();
        var files = Files.of(hidden.bundle(A));
        files.computeIfPresent(
                Layout.AUTHORITIES,
                (name, bytes) ->
                        new String(bytes).replace("2026-05-03", "2027-05-03").getBytes());
        return Stream.of(
                Exhibit.of(Attack.KEY_EXCHANGED, "for a forger's", exchanged.bundle(A), believed),
                Exhibit.of(Attack.SIGNATURE_FORGED, "with a forger's key", exchanged.bundle(A), believed)
                        .in(A, 7),
                Exhibit.of(
                                Attack.KEY_NOT_VALID,
                                "its end hidden",
                                Files.zipped(files),
                                keys(hidden.signing).with(SigningCourt.published()))
                        .in(A, 7));
    }

    private static List<SigningAuthority> with(SigningKey key, List<SigningAuthority> honest) {
        var old = honest.get(0);
        var keys = old.publicKeys().stream()
                .map(k -> k.id().equals(key.id())
                        ? SigningCourt.published(key, k.validFrom(), k.validUntil(), k.revokedAt())
                        : k)
                .toList();
        return List.of(new SigningAuthority(old.id(), old.state(), keys, old.signedOnlyDuring()), honest.get(1));
    }

    private static Exhibit logged(Attack attack, String name, SigningKey key) {
        return logged(attack, name, key.id(), signature(key, CLOSE));
    }

    /** The log has the act as it was called signed. */
    private static Exhibit logged(Attack attack, String name, String key, String jws) {
        return changed(attack, name, kept -> kept.signed(A, "CLOSE", key, jws));
    }

    private static Exhibit changed(Attack attack, String name, Consumer<KeptRecord> change) {
        return rows(attack, "a signature " + name, 7, change.andThen(KeptRecord::sequences));
    }

    /** In the middle: the last characters of a good one may be those that one would put there. */
    private static String altered(String jws) {
        var at = jws.indexOf("..") + 20;
        return jws.substring(0, at) + (jws.charAt(at) == 'A' ? 'B' : 'A') + jws.substring(at + 1);
    }

    private static String zeros() {
        return SigningKey.base64url("{\"alg\":\"ES256\",\"kid\":\"ec\"}".getBytes()) + ".." + "A".repeat(86);
    }

    private static SigningKey other(String id, String curve) {
        return SigningCourt.key(id, curve);
    }

    private static String text(KeptRecord kept, int number) {
        return new String(act(kept, number).content.orElseThrow().content());
    }

    private static void says(KeptRecord kept, int number, String text) {
        act(kept, number).content = act(kept, number).content.map(said -> new Commitment(said.salt(), text.getBytes()));
    }
}
