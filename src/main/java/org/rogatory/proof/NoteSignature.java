package org.rogatory.proof;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A signature line of a signed note: the name of a key and, in base64, the key's id with the signature. */
public record NoteSignature(String name, String base64) {
    private static final String DASH = "— ";
    private static final int ID = Integer.BYTES;

    /** @throws MalformedException when the name cannot be one, or there is no signature after the id */
    public NoteSignature {
        KeyName.check(name);
        if (Strict.base64(base64).length <= ID) {
            throw new MalformedException("a signature of " + name + " without a signature: " + base64);
        }
    }

    static NoteSignature of(VerifierKey key, byte[] signature) {
        var bytes = ByteBuffer.allocate(ID + signature.length).putInt(key.id()).put(signature);
        return new NoteSignature(key.name(), Strict.base64(bytes.array()));
    }

    /**
     * Of the line without its newline.
     *
     * @throws MalformedException when this is no such line
     */
    public static NoteSignature parse(String line) {
        var parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        if (parts.length != 2) {
            throw new MalformedException("no signature line: " + line);
        }
        return new NoteSignature(parts[0], parts[1]);
    }

    public String encode() {
        return DASH + name + " " + base64;
    }

    /** Whether it is made in the name of that key; whether by it, {@link Note#signers} says. */
    public boolean claims(VerifierKey key) {
        return name.equals(key.name()) && ByteBuffer.wrap(Strict.base64(base64)).getInt() == key.id();
    }

    byte[] signature() {
        var bytes = Strict.base64(base64);
        return Arrays.copyOfRange(bytes, ID, bytes.length);
    }
}
