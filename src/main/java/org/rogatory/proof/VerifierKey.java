package org.rogatory.proof;

import java.nio.ByteBuffer;
import java.security.PublicKey;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.rogatory.chain.Digest;

/** Whose signatures are believed: the vkey of C2SP signed-note, {@code name+id+base64(type ‖ key)}. */
public record VerifierKey(String name, SignatureType type, PublicKey key) {
    private static final Pattern VKEY = Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+(.+)");

    /**
     * @throws MalformedException when the name cannot be one
     * @throws IllegalArgumentException when the key is none of Ed25519
     */
    public VerifierKey {
        KeyName.check(name);
        Ed25519.raw(key);
    }

    /** @throws MalformedException when this is no vkey of a known type, or its id is not that of its key */
    public static VerifierKey parse(String vkey) {
        var matcher = VKEY.matcher(vkey);
        if (!matcher.matches()) {
            throw new MalformedException("no verifier key: " + vkey);
        }
        var encoded = ByteBuffer.wrap(Strict.base64(matcher.group(3)));
        var type = SignatureType.of(encoded.get());
        var raw = new byte[encoded.remaining()];
        encoded.get(raw);
        var key = of(matcher.group(1), type, raw);
        if (!key.encode().equals(vkey)) {
            throw new MalformedException("the id of this verifier key is not " + matcher.group(2) + ": " + vkey);
        }
        return key;
    }

    /**
     * Of a public key in its 32 bytes, RFC 8032.
     *
     * @throws MalformedException when the name cannot be one, or these bytes are no key
     */
    public static VerifierKey of(String name, SignatureType type, byte[] raw) {
        return new VerifierKey(name, type, Ed25519.key(raw));
    }

    /** The public key in its 32 bytes, RFC 8032. */
    public byte[] raw() {
        return Ed25519.raw(key);
    }

    /** The first four bytes of SHA-256(name ‖ newline ‖ type ‖ key). */
    public int id() {
        return ByteBuffer.wrap(Digest.of(Strict.utf8(name + "\n"), typeAndKey()).bytes())
                .getInt();
    }

    public String encode() {
        return name + "+" + HexFormat.of().toHexDigits(id()) + "+" + Strict.base64(typeAndKey());
    }

    boolean verifies(String text, NoteSignature signature) {
        return type.verifies(key, text, signature.signature());
    }

    private byte[] typeAndKey() {
        return ByteBuffer.allocate(1 + Ed25519.KEY)
                .put(type.identifier())
                .put(raw())
                .array();
    }
}
