package org.rogatory.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FingerprintTest {
    private final StrictJson json = new StrictJson(Json.mapper(), List.of());

    @Test
    void orderSpaceAndFormOfNumbersDoNotMatter() {
        assertArrayEquals(of("{\"a\":1.0,\"b\":[10]}"), of(" { \"b\" : [ 1e1 ], \"a\" : 1 } "));
    }

    @Test
    void everyPartMatters() {
        var one = Fingerprint.of("POST", "/a", Optional.of("\"1\""), json.read("{\"a\":1}".getBytes(UTF_8)));
        var others = List.of(
                Fingerprint.of("PUT", "/a", Optional.of("\"1\""), json.read("{\"a\":1}".getBytes(UTF_8))),
                Fingerprint.of("POST", "/b", Optional.of("\"1\""), json.read("{\"a\":1}".getBytes(UTF_8))),
                Fingerprint.of("POST", "/a", Optional.empty(), json.read("{\"a\":1}".getBytes(UTF_8))),
                Fingerprint.of("POST", "/a", Optional.of("\"1\""), json.read("{\"a\":[1]}".getBytes(UTF_8))));

        others.forEach(other -> assertFalse(Arrays.equals(one, other)));
    }

    private byte[] of(String body) {
        return Fingerprint.of("POST", "/a", Optional.empty(), json.read(body.getBytes(UTF_8)));
    }
}
