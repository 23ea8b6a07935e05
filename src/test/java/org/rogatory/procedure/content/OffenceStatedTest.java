package org.rogatory.procedure.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.convention.Offence;
import org.rogatory.procedure.content.OffenceStated.MaximumPenalty;

class OffenceStatedTest {
    @ParameterizedTest
    @EnumSource(
            names = {"OFFENCE_OF_ANOTHER_TREATY", "PARTICIPATION_OR_ATTEMPT"},
            mode = EnumSource.Mode.EXCLUDE)
    void theOffencesOf7To17AreOfTheConvention(Offence offence) {
        assertTrue(of(offence, null).ofTheConvention());
        assertTrue(of(Offence.PARTICIPATION_OR_ATTEMPT, offence).ofTheConvention());
    }

    @Test
    void article4MakesNoOffenceOneOfTheConvention() {
        assertFalse(of(Offence.OFFENCE_OF_ANOTHER_TREATY, null).ofTheConvention());
        assertFalse(of(Offence.PARTICIPATION_OR_ATTEMPT, Offence.OFFENCE_OF_ANOTHER_TREATY)
                .ofTheConvention());
    }

    @Test
    void participationIsInSomething() {
        assertFalse(of(Offence.PARTICIPATION_OR_ATTEMPT, null).ofTheConvention());
        assertFalse(of(Offence.PARTICIPATION_OR_ATTEMPT, Offence.PARTICIPATION_OR_ATTEMPT)
                .ofTheConvention());
    }

    @ParameterizedTest(name = "{0} years: {1}")
    @CsvSource({"0, false", "3, false", "4, true", "5, true"})
    void aSeriousCrimeHasAMaximumOfFourYearsOrMore(int years, boolean serious) {
        assertEquals(
                serious,
                punished(new MaximumPenalty(Optional.of(years), Optional.empty()))
                        .serious());
    }

    @Test
    void lifeIsHeavierThanAnyNumberOfYears() {
        assertTrue(punished(new MaximumPenalty(Optional.empty(), Optional.of(true)))
                .serious());
        assertTrue(
                punished(new MaximumPenalty(Optional.of(1), Optional.of(true))).serious());
    }

    @Test
    void withoutAPenaltyNothingIsSeriousAndNothingComplete() {
        Stream.of(
                        new MaximumPenalty(Optional.empty(), Optional.empty()),
                        new MaximumPenalty(Optional.empty(), Optional.of(false)))
                .map(OffenceStatedTest::punished)
                .forEach(offence -> {
                    assertFalse(offence.serious());
                    assertFalse(offence.complete());
                });
        assertFalse(of(Offence.FORGERY, null).serious());
    }

    @Test
    void anOffenceIsFoundByItsArticle() {
        assertEquals(Optional.of(Offence.THEFT_OR_FRAUD), Offence.of("13"));
        assertEquals(Optional.empty(), Offence.of("18"));
    }

    private static OffenceStated of(Offence article, Offence of) {
        return new OffenceStated(
                Optional.of(article),
                Optional.ofNullable(of),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static OffenceStated punished(MaximumPenalty penalty) {
        return new OffenceStated(
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Optional.of("Abduction"),
                Optional.of("Penal Code, article 153"),
                Optional.of(penalty));
    }
}
