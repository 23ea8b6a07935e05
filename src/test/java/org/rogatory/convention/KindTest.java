package org.rogatory.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.convention.Kind.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the kinds of request may do, read from the articles once more. */
class KindTest {
    private static final Set<Kind> ASSISTANCE =
            EnumSet.of(MUTUAL_LEGAL_ASSISTANCE, STORED_DATA_ACCESS, TRAFFIC_DATA_COLLECTION, CONTENT_INTERCEPTION);

    @Test
    void theFourKindsOfAssistanceHoldMeasures() {
        assertEquals(ASSISTANCE, those(Kind::isAssistance));
    }

    @Test
    void mutualLegalAssistanceMayAskForTheWholeMenu() {
        assertEquals(EnumSet.allOf(MeasureType.class), MUTUAL_LEGAL_ASSISTANCE.measureTypes());
    }

    @Test
    void eachPowerOfChapterFourHasAKindThatAsksForNothingElse() {
        assertEquals(EnumSet.of(MeasureType.ACCESS_STORED_DATA), STORED_DATA_ACCESS.measureTypes());
        assertEquals(EnumSet.of(MeasureType.COLLECT_TRAFFIC_DATA), TRAFFIC_DATA_COLLECTION.measureTypes());
        assertEquals(EnumSet.of(MeasureType.INTERCEPT_CONTENT), CONTENT_INTERCEPTION.measureTypes());
    }

    @Test
    void assistanceAndItsUrgentForerunnersMayBeAskedForOrally() {
        var oral = those(Kind::mayBeOral);
        assertTrue(oral.containsAll(ASSISTANCE));
        assertTrue(oral.containsAll(EnumSet.of(NETWORK_24_7, DATA_PRESERVATION, CONFISCATION)));
    }

    @Test
    void noPersonIsSurrenderedAndNoProceedingHandedOverOnACall() {
        var written =
                EnumSet.of(EXTRADITION, PROVISIONAL_ARREST, TRANSFER_OF_SENTENCED_PERSON, TRANSFER_OF_PROCEEDINGS);
        assertEquals(EnumSet.noneOf(Kind.class), those(k -> k.mayBeOral() && written.contains(k)));
    }

    @Test
    void whatContactPointsPoliceAndExpertsDoIsNotConfinedToDiplomaticChannels() {
        var free = EnumSet.of(
                NETWORK_24_7,
                DATA_PRESERVATION,
                LAW_ENFORCEMENT_COOPERATION,
                JOINT_INVESTIGATION,
                SPONTANEOUS_INFORMATION,
                TECHNICAL_ASSISTANCE);
        assertEquals(EnumSet.complementOf(free), those(Kind::mayBeConfinedToDiplomaticChannels));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindMayFollowItsOwnTheNetworkAndItsForerunners(Kind kind) {
        var earlier = EnumSet.of(kind, NETWORK_24_7);
        switch (kind) {
            case STORED_DATA_ACCESS, MUTUAL_LEGAL_ASSISTANCE -> earlier.add(DATA_PRESERVATION);
            case EXTRADITION -> earlier.add(PROVISIONAL_ARREST);
            case RETURN_OF_PROPERTY -> earlier.add(CONFISCATION);
            default -> {}
        }
        assertEquals(earlier, those(kind::mayFollow));
    }

    @Test
    void technicalAssistanceServesNoPurposeOf35() {
        assertEquals(EnumSet.of(TECHNICAL_ASSISTANCE), those(k -> k.purposes().isEmpty()));
    }

    @Test
    void electronicEvidenceOfOtherSeriousCrimesIsSoughtByAssistanceAndItsForerunners() {
        var reaching = EnumSet.of(NETWORK_24_7, DATA_PRESERVATION, SPONTANEOUS_INFORMATION);
        reaching.addAll(ASSISTANCE);
        assertEquals(reaching, those(k -> k.purposes().contains(Purpose.EVIDENCE_OF_SERIOUS_CRIME)));
    }

    @Test
    void everyKindHasAnArticleAndATitleOfItsOwn() {
        var all = List.of(Kind.values());
        assertEquals(all.size(), all.stream().map(Kind::article).distinct().count());
        assertEquals(
                all.size(),
                all.stream()
                        .map(Kind::title)
                        .filter(t -> !t.isBlank())
                        .distinct()
                        .count());
    }

    private static Set<Kind> those(Predicate<Kind> may) {
        return Arrays.stream(Kind.values())
                .filter(may)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }
}
