package org.rogatory.verify;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each attack is seen and named, with the request and the act; what is whole is found whole. */
class VerificationTest {
    @TempDir
    Path folder;

    static Stream<Exhibit> good() {
        return Exhibits.good();
    }

    static Stream<Exhibit> attacked() {
        return Exhibits.attacked();
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatIsWholeHolds(Exhibit exhibit) {
        var report = exhibit.judged(folder);

        assertTrue(report.isValid(), () -> String.join("\n", report.lines()));
    }

    @ParameterizedTest
    @MethodSource("attacked")
    void theAttackIsNamedWithItsRequestAndAct(Exhibit exhibit) {
        var report = exhibit.judged(folder);

        assertFalse(report.isValid());
        assertTrue(
                report.findings().stream()
                        .anyMatch(
                                finding -> finding.attack() == exhibit.attack().orElseThrow()
                                        && finding.request().equals(exhibit.request())
                                        && finding.act().equals(exhibit.act())),
                () -> exhibit + "\n" + String.join("\n", report.lines()));
    }

    @Test
    void everyAttackIsTried() {
        assertEquals(
                Set.of(Attack.values()),
                attacked().map(exhibit -> exhibit.attack().orElseThrow()).collect(toSet()));
    }
}
