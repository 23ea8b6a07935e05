package org.rogatory.request;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.rogatory.access.Caller;
import org.rogatory.http.Fingerprint;
import org.rogatory.http.IdempotencyKey;
import org.rogatory.http.Preconditions;

/** What a changing HTTP request brings beside its body: the version it has seen, and its name for this attempt. */
record Change(Preconditions preconditions, Optional<IdempotencyKey> key, byte[] fingerprint) {

    static Change of(Caller caller, String method, UriInfo uri, HttpHeaders headers, JsonNode body) {
        var path = uri.getPath();
        var preconditions = Preconditions.of(headers);
        return new Change(
                preconditions,
                IdempotencyKey.of(caller.issuer() + " " + caller.subject(), method, path, headers),
                Fingerprint.of(method, path, preconditions.ifMatch(), body));
    }
}
