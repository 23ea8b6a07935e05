package org.rogatory.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import org.rogatory.proof.Cosignature;
import org.rogatory.proof.Note;
import org.rogatory.proof.NoteSignature;
import org.rogatory.proof.NoteSigner;
import org.rogatory.proof.SignatureType;
import org.rogatory.proof.VerifierKey;

/** A key that signs for the log, or cosigns for a witness. */
record Signing(VerifierKey key, KeyPair pair) {
    static Signing of(String name, SignatureType type) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new Signing(new VerifierKey(name, type, pair.getPublic()), pair);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Signing log() {
        return of(KeptRecord.ORIGIN, SignatureType.ED25519);
    }

    NoteSignature sign(String text) {
        return new NoteSigner(key, pair.getPrivate()).sign(text);
    }

    Note cosigned(Note note) {
        var signed = sign(Cosignature.message(7, note.text()));
        var bytes = ByteBuffer.allocate(4 + 8 + 64).putInt(key.id()).putLong(7).put(signed);
        return note.with(new NoteSignature(key.name(), Base64.getEncoder().encodeToString(bytes.array())));
    }

    /** A compact JWS. */
    String jws(String payload) {
        var signed =
                base64("{\"alg\":\"EdDSA\",\"kid\":\"1\"}".getBytes(UTF_8)) + "." + base64(payload.getBytes(UTF_8));
        return signed + "." + base64(sign(signed.getBytes(US_ASCII)));
    }

    private byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
