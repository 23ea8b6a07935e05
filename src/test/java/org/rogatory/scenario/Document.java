package org.rogatory.scenario;

import java.util.Map;
import org.rogatory.chain.Digest;

/** A document of a request: its id, and the digest (SHA-256, base64url) that proves its bytes. */
public record Document(String id, String sha256) {

    /** The same document as it would be told by somebody who received other bytes. */
    public Document tamperedWith() {
        return new Document(id, Digest.of("other bytes".getBytes()).toString());
    }

    Map<String, Object> received() {
        return Map.of("id", id, "sha256", sha256);
    }
}
