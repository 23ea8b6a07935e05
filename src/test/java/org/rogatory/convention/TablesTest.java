package org.rogatory.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.convention.RefusalGround.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the Convention: measures, purposes, offences and grounds, each where its article puts it. */
class TablesTest {
    @Test
    void theMeasuresAreTheMenuOf40LetterByLetter() {
        var menu = "abcdefghijklm".chars().mapToObj(letter -> "40(3)(%c)".formatted(letter));
        assertEquals(menu.toList(), citations(MeasureType.values(), MeasureType::article));
    }

    @Test
    void thePurposesAreThoseOf35() {
        assertEquals(List.of("35(1)(a)", "35(1)(b)", "35(1)(c)"), citations(Purpose.values(), Purpose::article));
    }

    @Test
    void theOffencesAreThoseOf4And7To17And19() {
        assertEquals(
                List.of("4", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "19"),
                citations(Offence.values(), Offence::article));
        assertEquals("13", Offence.THEFT_OR_FRAUD.citation());
    }

    @Test
    void everyEntryHasATitleOfItsOwn() {
        assertDistinct(Arrays.stream(MeasureType.values()).map(MeasureType::title));
        assertDistinct(Arrays.stream(Purpose.values()).map(Purpose::title));
        assertDistinct(Arrays.stream(Offence.values()).map(Offence::title));
        assertDistinct(Arrays.stream(RefusalGround.values()).map(RefusalGround::title));
    }

    @ParameterizedTest(name = "{0} yields electronic evidence: {1}")
    @CsvSource({
        "ACCESS_STORED_DATA, always, true, true",
        "SEARCH_SEIZE_FREEZE, if-data-is-named, false, true",
        "TAKE_EVIDENCE, none, false, false"
    })
    void aMeasureYieldsElectronicEvidenceAsIsPublished(
            MeasureType type, String published, boolean withoutData, boolean withData) {
        assertEquals(published, type.electronicEvidence());
        assertEquals(withoutData, type.yieldsElectronicEvidence(false));
        assertEquals(withData, type.yieldsElectronicEvidence(true));
    }

    @Test
    void thePowersOfChapterFourNeedADomesticAuthorization() {
        assertEquals(
                List.of(
                        MeasureType.ACCESS_STORED_DATA,
                        MeasureType.COLLECT_TRAFFIC_DATA,
                        MeasureType.INTERCEPT_CONTENT),
                Arrays.stream(MeasureType.values())
                        .filter(MeasureType::needsDomesticAuthorization)
                        .toList());
    }

    @Test
    void theGroundsOf40Paragraph21AloneNeedAConsultation() {
        assertEquals(
                EnumSet.of(NOT_IN_CONFORMITY, ESSENTIAL_INTERESTS, DOMESTIC_PROHIBITION, LEGAL_SYSTEM),
                those(RefusalGround::needsConsultation));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PERSONAL_DATA", "NOT_AVAILABLE_DOMESTICALLY", "NO_BASIS_FOR_INTERCEPTION", "TREATY_PROVISION"})
    void aGroundThatIsOpenToSomeMeasuresSaysToWhich(RefusalGround ground) {
        assertFalse(ground.limit().orElseThrow().isBlank());
        assertEquals(Optional.empty(), LEGAL_SYSTEM.limit());
    }

    @Test
    void whatIsNoGroundIsOpenToNoKind() {
        assertEquals(
                EnumSet.of(FISCAL_MATTERS, OFFENCE_LABEL, BANK_SECRECY),
                those(ground -> ground.kinds().isEmpty()));
    }

    @Test
    void aPlaceLiesWithinItsArticleAndParagraph() {
        assertTrue(Article.of("40(21)(b)").within(Article.of("40(21)")));
        assertTrue(Article.of("40(21)").within(Article.of("40(21)")));
        assertFalse(Article.of("40(21)").within(Article.of("40(2)")));
        assertFalse(Article.of("40").within(Article.of("4")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "69", "40(0)", "40(33)", "40(21)(p)", "article 40", ""})
    void whatNamesNoPlaceIsNoCitation(String citation) {
        assertThrows(IllegalArgumentException.class, () -> Article.of(citation));
    }

    @Test
    void aPlaceIsWrittenAsItIsCited() {
        assertEquals("40(3)(a)", Article.of("40(3)(a)").toString());
    }

    private static <T> List<String> citations(T[] entries, Function<T, Article> article) {
        return Arrays.stream(entries).map(article).map(Article::citation).toList();
    }

    private static void assertDistinct(Stream<String> titles) {
        var all = titles.toList();
        assertTrue(all.stream().noneMatch(String::isBlank));
        assertEquals(all.size(), Set.copyOf(all).size());
    }

    private static Set<RefusalGround> those(Predicate<RefusalGround> are) {
        return Arrays.stream(RefusalGround.values())
                .filter(are)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RefusalGround.class)));
    }
}
