package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.convention.Kind.MUTUAL_LEGAL_ASSISTANCE;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.COSTS;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.OTHER;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.procedure.Condition;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.act.AcceptConditions;
import org.rogatory.procedure.act.CloseConsultation;
import org.rogatory.procedure.act.DeclineConditions;
import org.rogatory.procedure.act.EndAttendance;
import org.rogatory.procedure.act.ReportAppearance;

/** What binds once it was agreed: conditions 40(28), costs 40(30), safe conduct 40(29). */
class BindingsTest {
    private final CaseBuilder a = CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE);

    @Test
    void acceptedConditionsBindAndTravelWithWhatIsDelivered() {
        a.inExecution().authorized().conditionsProposed("m2").does(REQUESTING, new AcceptConditions("x1"));
        assertEquals(List.of("m2"), condition().measures());
        assertEquals(a.file().lastNumber(), condition().acceptedBy());
        assertEquals(List.of("c1"), underWhich(a.delivered("m2")));
    }

    @Test
    void conditionsOnOneMeasureDoNotTravelWithTheOther() {
        a.inExecution().authorized().conditionsProposed("m2").does(REQUESTING, new AcceptConditions("x1"));
        assertEquals(List.of(), underWhich(a.delivered("m1")));
    }

    @Test
    void declinedConditionsBindNobody() {
        a.received().conditionsProposed("m2").does(REQUESTING, new DeclineConditions("x1", "Not under our law"));
        assertEquals(List.of(), a.file().conditions());
    }

    @Test
    void whatIsAgreedOnCostsBecomesACondition() {
        a.received().consulted(COSTS, "m1");
        assertEquals("40(30)", condition().article().orElseThrow().citation());
        assertEquals(a.file().lastNumber(), condition().statedIn());
    }

    @Test
    void costsOnWhichNothingWasAgreedBindNobody() {
        a.received().consulting(COSTS).viewsStated();
        a.does(REQUESTED, new CloseConsultation("x1", Optional.empty()));
        assertEquals(List.of(), a.file().conditions());
    }

    @Test
    void costsOnWhichNoViewsWereStatedBindNobody() {
        assertEquals(List.of(), a.received().consultedInVain(COSTS).file().conditions());
    }

    @Test
    void theOutcomeOfAnotherConsultationBindsNobody() {
        assertEquals(List.of(), a.received().consulted(OTHER).file().conditions());
    }

    @Test
    void safeConductLastsFifteenDaysAfterTheNotice() {
        assertEquals("2026-04-16", safeConduct(Optional.empty()));
    }

    @Test
    void safeConductLastsAsLongAsWasAgreed() {
        assertEquals("2026-05-01", safeConduct(Optional.of(30)));
    }

    private String safeConduct(Optional<Integer> agreed) {
        a.appearanceDelivered().does(REQUESTING, new ReportAppearance("N. N.", Acts.TODAY));
        a.does(REQUESTING, new EndAttendance("N. N.", LocalDate.of(2026, 4, 1), agreed));
        return a.file().attendances().get(1).safeConductUntil().orElseThrow().toString();
    }

    private Condition condition() {
        assertEquals(1, a.file().conditions().size());
        return a.file().conditions().get(0);
    }

    private static List<String> underWhich(CaseBuilder a) {
        return a.acts().get(a.acts().size() - 1).effects().stream()
                .filter(Effect.MaterialHandedOver.class::isInstance)
                .flatMap(e -> ((Effect.MaterialHandedOver) e).conditions().stream())
                .toList();
    }
}
