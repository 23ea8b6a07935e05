package org.rogatory.chain;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** Canonical JSON, RFC 8785: the same value has the same bytes, whoever wrote it. */
public final class Canonical {
    private Canonical() {}

    public static byte[] bytes(JsonNode json) {
        try {
            return new JsonCanonicalizer(json.toString()).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException("no JSON that can be canonicalized", e);
        }
    }
}
