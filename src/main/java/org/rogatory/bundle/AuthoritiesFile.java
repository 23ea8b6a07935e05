package org.rogatory.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.rogatory.http.Json;
import org.rogatory.registry.SigningAuthority;

/** The keys by which acts are signed, in the form of GET /v1/authorities, so that one can be held against the other. */
final class AuthoritiesFile {
    private static final ObjectMapper JSON = Json.mapper();
    /** What makes it a key; whatever else somebody wrote beside it proves nothing. */
    private static final List<String> MEMBERS = List.of("kty", "crv", "x", "y");

    private AuthoritiesFile() {}

    static byte[] bytes(List<SigningAuthority> authorities) {
        var file = JSON.valueToTree(Map.of("items", authorities));
        file.findValues("jwk").forEach(jwk -> ((ObjectNode) jwk).retain(MEMBERS));
        try {
            return JSON.writeValueAsBytes(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
