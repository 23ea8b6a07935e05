package org.rogatory.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.rogatory.problem.ProblemException;

final class IdempotencyKeyTest {
    @Test
    void bareAndQuotedAreOneKey() {
        assertEquals("5e0c-1", IdempotencyKey.text("5e0c-1"));
        assertEquals("5e0c-1", IdempotencyKey.text("\"5e0c-1\""));
        assertEquals("a\"b\\", IdempotencyKey.text("\"a\\\"b\\\\\""));
        assertEquals(255, IdempotencyKey.text("x".repeat(255)).length());
    }

    @Test
    void otherFormsAreRefused() {
        for (var sent : new String[] {
            "", "\"\"", "a b", "\"a b\"", "\"a", "\u00e9", "x".repeat(256), "\"" + "x".repeat(256) + "\""
        }) {
            assertThrows(ProblemException.class, () -> IdempotencyKey.text(sent), sent);
        }
    }
}
