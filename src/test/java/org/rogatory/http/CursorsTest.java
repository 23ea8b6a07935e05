package org.rogatory.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.problem.ProblemException;

final class CursorsTest {
    private final Cursors cursors = new Cursors("random");

    @Test
    void aCursorLeadsBackToItsPlace() {
        assertEquals("0199|\u00e9", cursors.open(cursors.seal("0199|\u00e9", "alice|kind=A"), "alice|kind=A"));
    }

    @Test
    void aCursorOfAnotherCallerOrFilterIsRefused() {
        var cursor = cursors.seal("a", "bc");

        assertThrows(ProblemException.class, () -> cursors.open(cursor, "bd"));
        assertThrows(ProblemException.class, () -> cursors.open(cursors.seal("ab", "c"), "bc"));
        assertThrows(ProblemException.class, () -> new Cursors("random").open(cursor, "bc"));
    }

    @Test
    void anEditedCursorIsRefused() {
        var cursor = cursors.seal("place", "b");
        for (var edited : List.of("", "x", "!", cursor + "A", cursor.substring(2), flipped(cursor))) {
            assertThrows(ProblemException.class, () -> cursors.open(edited, "b"), edited);
        }
    }

    @Test
    void instancesWithOneKeyUnderstandEachOther() {
        var key = Base64.getUrlEncoder().encodeToString(new byte[32]);

        assertEquals("p", new Cursors(key).open(new Cursors(key).seal("p", "b"), "b"));
    }

    @Test
    void aWeakKeyStopsTheStart() {
        assertThrows(IllegalStateException.class, () -> new Cursors("c2hvcnQ"));
        assertThrows(IllegalStateException.class, () -> new Cursors("not base64 not base64 not base64 not base64"));
    }

    private static String flipped(String cursor) {
        var other = cursor.charAt(0) == 'A' ? 'B' : 'A';
        return other + cursor.substring(1);
    }
}
