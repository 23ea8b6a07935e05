package org.rogatory.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;

/** What makes two requests with one key the same request: method, path, If-Match and the body in canonical form. */
public final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256 over the parts; the body is one that StrictJson read. */
    public static byte[] of(String method, String path, Optional<String> ifMatch, JsonNode body) {
        // A header or a path holds no line break, so that no part can flow into the next.
        var text = String.join("\n", method, path, ifMatch.orElse(""), canonical(body));
        return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Within an array, for the canonicalizer takes no text or number alone. */
    private static String canonical(JsonNode body) {
        try {
            return new JsonCanonicalizer("[" + body + "]").getEncodedString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
