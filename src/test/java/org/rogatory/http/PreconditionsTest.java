package org.rogatory.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;

final class PreconditionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "*", "\"6\", \"7\"", "\"6\",W/\"5\",\"7\"", " \"7\" "})
    void theCurrentVersionMayBeChanged(String header) {
        assertDoesNotThrow(() -> sent(header).required(7));
        assertDoesNotThrow(() -> sent(header).honoured(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "W/\"7\"", "\"07\"", "\"\"", "\"7,7\""})
    void anotherVersionMayNot(String header) {
        var refusal =
                refused(ProblemType.PRECONDITION_FAILED, () -> sent(header).honoured(7));

        assertEquals("\"7\"", refusal.problem().headers().get("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "", "\"7", "\"7\" \"8\"", "\"7\",", "w/\"7\"", "*, \"7\"", "\"a b\"", "\"\u20ac\""})
    void whatIsNoListOfTagsIsRefused(String header) {
        refused(ProblemType.INVALID_HEADER, () -> sent(header));
    }

    @Test
    void silenceIsRefusedOnlyWhereAVersionIsRequired() {
        var silent = Preconditions.of(Optional.empty());

        assertDoesNotThrow(() -> silent.honoured(7));
        refused(ProblemType.PRECONDITION_REQUIRED, () -> silent.required(7));
    }

    private static Preconditions sent(String header) {
        return Preconditions.of(Optional.of(header));
    }

    private static ProblemException refused(ProblemType type, Executable change) {
        var refusal = assertThrows(ProblemException.class, change);
        assertEquals(type, refusal.problem().type());
        return refusal;
    }
}
