package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.convention.Kind.MUTUAL_LEGAL_ASSISTANCE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Kind;
import org.rogatory.convention.Purpose;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Facts.DocumentProfile;
import org.rogatory.procedure.Facts.EarlierRequest;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Violation;
import org.rogatory.procedure.act.Submit;
import org.rogatory.procedure.content.MeasureSought.Location;

/** What a draft is told that nearly passes: no more than is wrong with it, and what exactly. */
class DraftedTest {
    private static final UUID EARLIER = new UUID(4, 2);
    private final CaseBuilder a = CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE);

    @Test
    void aPlaceThatIsEmptyLocatesNoData() {
        a.draft(d -> d.m1().location = new Location(Optional.empty(), Optional.empty()));
        assertEquals(List.of("content"), broken());
    }

    @Test
    void aSystemLocatesDataAsItsCustodianDoes() {
        a.draft(d -> d.m1().location = new Location(Optional.empty(), Optional.of("198.51.100.7")));
        assertEquals(List.of(), broken());
    }

    @Test
    void aDocumentThatTranslatesNothingIsNoTranslation() {
        var inFrench = new DocumentProfile(new UUID(4, 1), "-".repeat(43), Optional.of("fr"), Optional.empty(), true);
        a.draft(d -> d.language = "vi").with(facts -> facts.translations.add(inFrench));
        assertEquals(List.of("language"), broken());
    }

    @Test
    void aMeasureWithoutTypeIsNotAlsoOutsideThePurpose() {
        a.draft(d -> d.purpose = Purpose.EVIDENCE_OF_CONVENTION_OFFENCE).draft(d -> d.m1().type = null);
        assertEquals(List.of("measures"), broken());
    }

    @Test
    void whatMayNotBeFollowedIsToldApartFromWhatIsNotThere() {
        follows(Kind.EXTRADITION, Status.SUBMITTED);
        assertEquals("MUTUAL_LEGAL_ASSISTANCE may not follow EXTRADITION.", message());
    }

    @Test
    void aDraftIsNotThereToBeFollowed() {
        follows(Kind.DATA_PRESERVATION, Status.DRAFT);
        assertEquals("No request of these two States, in this direction and submitted, has this id.", message());
    }

    private void follows(Kind kind, Status status) {
        a.draft(d -> d.followsUp = List.of(EARLIER))
                .with(facts -> facts.requests.add(
                        new EarlierRequest(EARLIER, kind, status, "VN", Optional.of("FR"), Set.of())));
    }

    private String message() {
        assertEquals(List.of("follow-up"), broken());
        return violations().get(0).message();
    }

    private List<String> broken() {
        return violations().stream().map(Violation::rule).toList();
    }

    private List<Violation> violations() {
        return a.decide(Who.REQUESTING, new Submit()) instanceof Decision.Blocked blocked
                ? blocked.violations()
                : List.of();
    }
}
