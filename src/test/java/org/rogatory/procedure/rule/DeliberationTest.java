package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.rogatory.convention.Kind.STORED_DATA_ACCESS;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.procedure.Act;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Deliberation;
import org.rogatory.procedure.Violation;
import org.rogatory.procedure.act.ActType;
import org.rogatory.procedure.act.ReportAppearance;
import org.rogatory.procedure.act.TakeUp;

/** How an act is held against the procedure, whatever the act. */
class DeliberationTest {
    private static final Instant NOW = Instant.parse("2026-03-10T10:00:00.123456789Z");

    private final CaseBuilder a = CaseBuilder.a(STORED_DATA_ACCESS);
    private final Deliberation deliberation = new Deliberation(a.procedure(), "the digest");

    @Test
    void anActThatTheProcedureDoesNotKnowIsBlocked() {
        var appearance = a.executed().decide(REQUESTING, new ReportAppearance("N. N.", Acts.TODAY));
        var violation = assertInstanceOf(Decision.Blocked.class, appearance)
                .violations()
                .get(0);
        assertEquals("status", violation.rule());
        assertEquals("44", violation.article().citation());
        assertEquals("The procedure of STORED_DATA_ACCESS knows no REPORT_APPEARANCE.", violation.message());
    }

    @Test
    void whoseActItIsAndWhenComesBeforeAllOtherRules() {
        assertEquals(List.of("side", "status"), objections(ActType.DELIVER, REQUESTING));
    }

    @Test
    void whatStandsInTheWayIsToldBeforeThereIsABody() {
        assertEquals(List.of("measure-within-reach"), objections(ActType.RESUME, REQUESTED, a.received()));
        assertEquals(List.of("somebody-entrusted"), objections(ActType.URGE, REQUESTED, a));
        assertEquals(List.of(), objections(ActType.TAKE_UP, REQUESTED, a));
    }

    @Test
    void whatOnlyWarnsDoesNotStandInTheWay() {
        a.oral().inExecution().authorized().delivered("m1");
        assertEquals(List.of("confirmed-in-writing"), objections(ActType.WITHDRAW, REQUESTING, a));
        var treaty = CaseBuilder.a(STORED_DATA_ACCESS)
                .onTreaty()
                .oral()
                .inExecution()
                .authorized()
                .delivered("m1");
        assertEquals(List.of(), objections(ActType.WITHDRAW, REQUESTING, treaty));
    }

    @Test
    void anActHoldsItsInstantToTheMicrosecond() {
        assertEquals(
                Instant.parse("2026-03-10T10:00:00.123456Z"),
                taken(a.received(), NOW).at());
    }

    @Test
    void anActComesLaterThanTheOneBeforeWhateverTheClockSays() {
        var last = a.received().acts().get(1).at();
        var later = last.plus(1, ChronoUnit.MICROS);
        assertEquals(later, taken(a, last).at());
        assertEquals(later, taken(a, last.minusSeconds(60)).at());
        assertEquals(later, taken(a, later).at());
    }

    @Test
    void anActNamesTheDefinitionThatAllowedIt() {
        assertEquals("the digest", taken(a.received(), NOW).procedure());
        assertSame(a.procedure(), deliberation.procedure());
    }

    private Act taken(CaseBuilder from, Instant now) {
        var decision = deliberation.decide(from.file(), new TakeUp(), REQUESTED.actor(), from.facts(), now);
        return assertInstanceOf(Decision.Accepted.class, decision).act();
    }

    private List<String> objections(ActType type, Who who) {
        return objections(type, who, a);
    }

    private List<String> objections(ActType type, Who who, CaseBuilder in) {
        var step = in.procedure().step(type).orElseThrow();
        return deliberation.objections(step, in.file(), who.actor(), in.facts(), NOW).stream()
                .map(Violation::rule)
                .toList();
    }
}
