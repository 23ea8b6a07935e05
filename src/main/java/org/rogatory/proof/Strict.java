package org.rogatory.proof;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.rogatory.chain.Digest;

/** Texts and bytes with exactly one way to write each: what was signed cannot come back in another spelling. */
final class Strict {
    private Strict() {}

    /** Base64 of RFC 4648 section 4, padded, without stray bits. */
    static byte[] base64(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (base64(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedException("no base64: " + text);
        }
        throw new MalformedException("base64 that is not padded, or has bits to spare: " + text);
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static Digest hash(String base64) {
        var bytes = base64(base64);
        if (bytes.length != 32) {
            throw new MalformedException("a hash has 32 bytes, not " + bytes.length + ": " + base64);
        }
        return Digest.ofBytes(bytes);
    }

    static String base64(Digest hash) {
        return base64(hash.bytes());
    }

    /** A number in ASCII digits without leading zeroes. */
    static long decimal(String text) {
        if (!text.matches("0|[1-9][0-9]{0,18}")) {
            throw new MalformedException("no decimal number without leading zeroes: " + text);
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new MalformedException("a number above 2^63 - 1: " + text);
        }
    }

    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedException("no UTF-8");
        }
    }

    static byte[] utf8(String text) {
        try {
            var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException e) {
            throw new MalformedException("half a character, which UTF-8 cannot write");
        }
    }
}
