package org.rogatory.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.chain.Digest;
import org.rogatory.problem.ProblemException;

/** The digest that a sender tells. The first is the example of RFC 9530, appendix D. */
class ContentDigestTest {
    private static final String HELLO = "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:";

    @ParameterizedTest
    @ValueSource(strings = {HELLO, "sha-512=:AAAA:, " + HELLO, HELLO + ",sha-512=:AAAA:"})
    void isFoundAmongOthers(String header) {
        var hello = Digest.of("{\"hello\": \"world\"}\n".getBytes(UTF_8));
        assertEquals(Optional.of(new ContentDigest(hello)), ContentDigest.of(header));
        assertEquals(HELLO, new ContentDigest(hello).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha-512=:AAAA:", "md5=:AAAA:"})
    void othersAreOfNoUse(String header) {
        assertEquals(Optional.empty(), ContentDigest.of(header));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha-256",
                "sha-256=RK",
                "sha-256=:RK:",
                "sha-256=:RK=:",
                "=:AAAA:",
                HELLO + ",",
            })
    void whatIsNoDigestIsRefused(String header) {
        assertThrows(ProblemException.class, () -> ContentDigest.of(header));
    }
}
