package org.rogatory.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.rogatory.http.Json;
import org.rogatory.registry.PublicKey;

/** What the protected header of a JWE tells to those who cannot read it: RFC 7516, 7518, 8037. */
record JweHeader(JsonNode json) {
    private static final ObjectMapper JSON = Json.mapper();
    private static final String DIRECT = "ECDH-ES";
    private static final Map<String, Encryption> ENCRYPTIONS =
            Map.of("A256GCM", new Encryption(54, 16, 22), "A256CBC-HS512", new Encryption(96, 22, 43));

    /** How long the parts are that have one length, in characters: the wrapped key, initialization vector and tag. */
    private record Encryption(int key, int vector, int tag) {}

    static Optional<JweHeader> of(String encoded) {
        try {
            var bytes = Base64.getUrlDecoder().decode(encoded);
            return Optional.of(JSON.readTree(bytes)).filter(JsonNode::isObject).map(JweHeader::new);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Why a document with this header is none that the owner of the key alone can read. */
    Optional<String> fault(PublicKey key) {
        var curve = key.jwk().path("crv").asText();
        return Stream.of(
                        fault(
                                text("alg").equals(DIRECT) || text("alg").equals("ECDH-ES+A256KW"),
                                "alg must be ECDH-ES or ECDH-ES+A256KW"),
                        fault(
                                !key.jwk().has("alg") || key.jwk().path("alg").equals(json.path("alg")),
                                "alg must be the one of the key, "
                                        + key.jwk().path("alg").asText()),
                        fault(ENCRYPTIONS.containsKey(text("enc")), "enc must be A256GCM or A256CBC-HS512"),
                        fault(text("kid").equals(key.id()), "kid must be %s, as registered".formatted(key.id())),
                        fault(
                                json.path("epk").path("crv").asText().equals(curve),
                                "epk must be of the curve of the key, " + curve),
                        fault(!json.has("crit"), "crit is understood by nobody here"),
                        fault(!json.has("zip"), "zip would tell of the content by its size"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a part, from the wrapped key on, may have that many characters. */
    IntPredicate length(int part) {
        var lengths = ENCRYPTIONS.get(text("enc"));
        return switch (part) {
            case 1 -> length -> length == (text("alg").equals(DIRECT) ? 0 : lengths.key());
            case 2 -> length -> length == lengths.vector();
            case 3 -> length -> true;
            default -> length -> length == lengths.tag();
        };
    }

    private String text(String member) {
        return json.path(member).asText();
    }

    private static Optional<String> fault(boolean right, String otherwise) {
        return right ? Optional.empty() : Optional.of(otherwise);
    }
}
