package org.rogatory.verify;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.rogatory.chain.Digest;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.ConsistencyProof;
import org.rogatory.proof.Note;
import org.rogatory.proof.SignatureType;
import org.rogatory.proof.VerifierKey;

/** The files before the requests: what the bundle is of, and the log's own words. */
record Opening(
        String origin,
        Instant made,
        Scope scope,
        Set<VerifierKey> keys,
        Signers signers,
        Note checkpoint,
        Optional<Note> earlier,
        Optional<ConsistencyProof> consistency) {

    private static final int VERSION = 1;

    /** @throws DamagedException when a file is missing, not in its place or not of its form */
    static Opening read(StrictZip zip) throws IOException {
        take(zip, Layout.README);
        var bundle = Json.object(Layout.BUNDLE, take(zip, Layout.BUNDLE));
        if (bundle.number("v") != VERSION) {
            throw new DamagedException(
                    "a bundle of version " + bundle.number("v") + ", which this verifier cannot read");
        }
        var origin = bundle.text("log");
        var keys = keys(text(Layout.KEYS, take(zip, Layout.KEYS)), origin);
        var signers = Signers.of(Layout.AUTHORITIES, take(zip, Layout.AUTHORITIES), false);
        var checkpoint = Note.parse(take(zip, Layout.CHECKPOINT));
        if (bundle.number("entries") != Checkpoint.parse(checkpoint.text()).size()) {
            throw new DamagedException(Layout.BUNDLE + " is of another checkpoint");
        }
        var earlier = optional(zip, Layout.EARLIER).map(Note::parse);
        var consistency = optional(zip, Layout.CONSISTENCY).map(Opening::consistency);
        if (earlier.isPresent() != consistency.isPresent()) {
            throw new DamagedException(
                    "an earlier checkpoint without the proof that the log continues it, or the proof alone");
        }
        return new Opening(
                origin,
                bundle.instant("made"),
                Scope.of(bundle.object("scope")),
                keys,
                signers,
                checkpoint,
                earlier,
                consistency);
    }

    private static Set<VerifierKey> keys(String lines, String origin) {
        var keys = lines.lines().map(VerifierKey::parse).collect(toSet());
        if (keys.isEmpty() || !keys.stream().allMatch(key -> isOf(key, origin))) {
            throw new DamagedException(Layout.KEYS + " has other keys than those of the log " + origin);
        }
        return keys;
    }

    private static boolean isOf(VerifierKey key, String origin) {
        return key.type() == SignatureType.ED25519 && key.name().equals(origin);
    }

    private static ConsistencyProof consistency(byte[] bytes) {
        var json = Json.object(Layout.CONSISTENCY, bytes);
        return new ConsistencyProof(
                json.number("from"),
                json.number("to"),
                json.texts("path").stream().map(Opening::hash).toList());
    }

    private static Digest hash(String base64) {
        try {
            var hash = Digest.ofBytes(Base64.getDecoder().decode(base64));
            if (Base64.getEncoder().encodeToString(hash.bytes()).equals(base64)) {
                return hash;
            }
        } catch (IllegalArgumentException e) {
            throw new DamagedException(Layout.CONSISTENCY + " has no such hash: " + base64);
        }
        throw new DamagedException(Layout.CONSISTENCY + " has a hash in another spelling: " + base64);
    }

    private static String text(String what, byte[] bytes) {
        return Json.utf8(what, bytes);
    }

    private static byte[] take(StrictZip zip, String name) throws IOException {
        return optional(zip, name).orElseThrow(() -> new DamagedException(name + " is missing, or not in its place"));
    }

    private static Optional<byte[]> optional(StrictZip zip, String name) throws IOException {
        if (zip.peek().filter(entry -> entry.name().equals(name)).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(zip.take().bytes());
    }
}
