package org.rogatory.log;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.UUID;
import org.rogatory.chain.Canonical;
import org.rogatory.chain.Digest;

/**
 * That an act is the newest of its request that the log has: whoever hides the acts after an earlier one has to hide
 * this entry, too.
 */
public record HeadStatement(String log, UUID request, int head, Digest digest) {
    private static final int VERSION = 1;

    /** The canonical bytes, RFC 8785, the SHA-256 of which is the entry. */
    public byte[] bytes() {
        return Canonical.bytes(JsonNodeFactory.instance
                .objectNode()
                .put("v", VERSION)
                .put("log", log)
                .put("request", request.toString())
                .put("head", head)
                .put("digest", digest.toString()));
    }

    public Digest entry() {
        return Digest.of(bytes());
    }
}
