package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.chain.Canonical;

/**
 * An authority's signature of an act: a detached JWS, RFC 7515 appendix F, by a key that it has registered, over the
 * canonical JSON, RFC 8785, of {@code {"request": id, "after": number of the act before, "act": body as posted}}. So it
 * fits no other request, and no other place in this one.
 *
 * @param key id of the key, within the authority that the act names
 */
@Schema(name = "ActSignature")
public record ActSignature(String jws, String key) {

    /** What is signed. */
    static byte[] payload(UUID request, int after, JsonNode act) {
        var signed = JsonNodeFactory.instance
                .objectNode()
                .put("request", request.toString())
                .put("after", after);
        return Canonical.bytes(signed.set("act", act));
    }
}
