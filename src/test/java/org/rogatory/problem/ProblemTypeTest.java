package org.rogatory.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jose4j.lang.UnresolvableKeyException;
import org.junit.jupiter.api.Test;

final class ProblemTypeTest {
    @Test
    void everyTypeHasItsOwnAddressAndTitle() {
        var types = ProblemType.values();

        assertEquals(
                types.length, Stream.of(types).map(ProblemType::uri).distinct().count());
        assertEquals(
                types.length,
                Stream.of(types).map(ProblemType::title).distinct().count());
        assertTrue(Stream.of(types).allMatch(type -> type.when().endsWith(".")));
    }

    @Test
    void theAddressIsBuiltFromTheName() {
        assertEquals(
                "https://rogatory.org/problems/act-blocked",
                ProblemType.ACT_BLOCKED.uri().toString());
    }

    @Test
    void aLostDatabaseIsUnavailable() {
        assertEquals(ProblemType.UNAVAILABLE, told(new SQLException("gone", "08006")));
        assertEquals(ProblemType.UNAVAILABLE, told(new SQLException("Acquisition timeout while waiting")));
        assertEquals(ProblemType.INTERNAL_ERROR, told(new SQLException("duplicate", "23505")));
    }

    @Test
    void keysThatCannotBeFetchedAreNotTheCallersFault() {
        assertEquals(ProblemType.UNAVAILABLE, told(new UnresolvableKeyException("no", new IOException("refused"))));
        assertEquals(ProblemType.INTERNAL_ERROR, told(new UnresolvableKeyException("unknown kid")));
    }

    private static ProblemType told(Exception cause) {
        return Failures.problem(new IllegalStateException(cause), true).type();
    }
}
