package org.rogatory.http;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rogatory.problem.ProblemException;

/** Opaque places in a list, authenticated and bound to a caller and a filter. */
@Startup
@Singleton
public final class Cursors {
    private static final String MAC = "HmacSHA256";
    private static final int MAC_LENGTH = 32;
    private static final String RANDOM = "random";

    private final SecretKeySpec key;

    /** The key is base64url of 32 bytes or more, or "random": then cursors end with the process. */
    public Cursors(@ConfigProperty(name = "rogatory.http.cursor-key") String key) {
        this.key = new SecretKeySpec(key.equals(RANDOM) ? random() : decoded(key), MAC);
    }

    /** A cursor that leads back to this place, for the caller and filter that the binding names. */
    public String seal(String place, String binding) {
        var payload = place.getBytes(StandardCharsets.UTF_8);
        var sealed = ByteBuffer.allocate(MAC_LENGTH + payload.length)
                .put(mac(payload, binding))
                .put(payload);
        return text(sealed.array());
    }

    /**
     * The place that a cursor leads to.
     *
     * @throws ProblemException 400 invalid-parameter if it is edited or was made for another binding
     */
    public String open(String cursor, String binding) {
        var bytes = bytes(cursor);
        var payload = Arrays.copyOfRange(bytes, MAC_LENGTH, bytes.length);
        if (!MessageDigest.isEqual(mac(payload, binding), Arrays.copyOf(bytes, MAC_LENGTH))) {
            throw foreign();
        }
        return new String(payload, StandardCharsets.UTF_8);
    }

    private byte[] mac(byte[] payload, String binding) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            // The length keeps payload and binding apart.
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(payload.length).array());
            mac.update(payload);
            return mac.doFinal(binding.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String cursor) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            // Decoders pass over the bits that the last character does not need: written again, an edit shows.
            if (bytes.length > MAC_LENGTH && text(bytes).equals(cursor)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // told below, like every other foreign cursor
        }
        throw foreign();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static ProblemException foreign() {
        return ProblemException.invalidParameter("cursor", "was not given to this caller for this list and filter");
    }

    private static byte[] random() {
        var bytes = new byte[MAC_LENGTH];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static byte[] decoded(String key) {
        try {
            var bytes = Base64.getUrlDecoder().decode(key);
            if (bytes.length >= MAC_LENGTH) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // told below; the key itself must not reach a log
        }
        throw new IllegalStateException("rogatory.http.cursor-key must be base64url of at least 32 bytes");
    }
}
