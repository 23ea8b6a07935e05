package org.rogatory.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** What a changing HTTP request brings beside its body: the version it has seen, and its name for this attempt. */
public record Change(Preconditions preconditions, Optional<IdempotencyKey> key, byte[] fingerprint) {

    /** @param caller whose keys they are: a name that no other caller has */
    public static Change of(String caller, String method, UriInfo uri, HttpHeaders headers, JsonNode body) {
        var path = uri.getPath();
        var preconditions = Preconditions.of(headers);
        return new Change(
                preconditions,
                IdempotencyKey.of(caller, method, path, headers),
                Fingerprint.of(method, path, preconditions.ifMatch(), body));
    }
}
