package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.convention.Kind.MUTUAL_LEGAL_ASSISTANCE;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.procedure.By;
import org.rogatory.procedure.Side;

/** To whom acts belong. */
class ByTest {
    private final CaseBuilder a = CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE).received();

    @ParameterizedTest
    @CsvSource({
        "REQUESTING, REQUESTING",
        "REQUESTED, REQUESTED",
        "EITHER, REQUESTING REQUESTED",
        "ENTRUSTED, ENTRUSTED",
        "REGISTRAR, REGISTRAR_OF_REQUESTING REGISTRAR_OF_REQUESTED",
        "SYSTEM, SYSTEM"
    })
    void anActIsDoneByThoseToWhomItBelongs(By by, String owners) {
        a.entrusted();
        assertEquals(owners, names(Arrays.stream(Who.values()).filter(who -> by.includes(a.file(), who.actor()))));
    }

    @Test
    void executionIsNobodysUntilItIsEntrusted() {
        assertFalse(By.ENTRUSTED.includes(a.file(), Who.ENTRUSTED.actor()));
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTING, REQUESTING",
        "REQUESTED, REQUESTED",
        "EITHER, REQUESTING REQUESTED",
        "ENTRUSTED, REQUESTED",
        "REGISTRAR, REQUESTING REQUESTED",
        "SYSTEM, SYSTEM"
    })
    void anInternalStepIsKnownToTheSideWhoseActItIs(By by, String sides) {
        assertEquals(sides, names(Arrays.stream(Side.values()).filter(by::mayBelongTo)));
    }

    @ParameterizedTest
    @EnumSource
    void everyOwnerIsSaidInWords(By by) {
        assertTrue(by.words().contains(" "));
    }

    private static String names(Stream<? extends Enum<?>> found) {
        return found.map(Enum::name).collect(Collectors.joining(" "));
    }
}
