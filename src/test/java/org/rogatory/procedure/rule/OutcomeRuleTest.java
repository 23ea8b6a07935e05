package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.convention.Kind.MUTUAL_LEGAL_ASSISTANCE;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.Proceed;
import org.rogatory.procedure.act.Resume;

/** What the measures, taken together, make of the request. */
class OutcomeRuleTest {
    private final CaseBuilder a = CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE);

    @ParameterizedTest(name = "{0} and {1} make {2}")
    @CsvSource({
        "OPEN, OPEN, IN_EXECUTION",
        "OPEN, POSTPONED, IN_EXECUTION",
        "OPEN, EXECUTED, IN_EXECUTION",
        "OPEN, REFUSED, IN_EXECUTION",
        "OPEN, WITHDRAWN, IN_EXECUTION",
        "POSTPONED, POSTPONED, POSTPONED",
        "POSTPONED, EXECUTED, POSTPONED",
        "POSTPONED, REFUSED, POSTPONED",
        "POSTPONED, WITHDRAWN, POSTPONED",
        "EXECUTED, EXECUTED, EXECUTED",
        "EXECUTED, REFUSED, EXECUTED",
        "EXECUTED, WITHDRAWN, EXECUTED",
        "REFUSED, REFUSED, REFUSED",
        "REFUSED, WITHDRAWN, REFUSED",
        "WITHDRAWN, WITHDRAWN, WITHDRAWN"
    })
    void twoMeasuresMakeTheStatus(MeasureStatus one, MeasureStatus other, Status together) {
        assertEquals(together, bring("m2", other, bring("m1", one, ready())).status());
        assertEquals(together, bring("m2", one, bring("m1", other, ready())).status());
    }

    private static CaseBuilder ready() {
        return CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE).inExecution().authorized();
    }

    private static CaseBuilder bring(String measure, MeasureStatus to, CaseBuilder a) {
        return switch (to) {
            case OPEN -> a;
            case POSTPONED -> a.postponed(measure);
            case EXECUTED -> a.delivered(measure);
            case REFUSED -> a.refused(measure);
            case WITHDRAWN -> a.withdrawn(measure);
            case RESTRAINED, TRACED, CONFISCATED, LIFTED -> throw new AssertionError("no measure of assistance");
        };
    }

    @Test
    void aSubmittedRequestStaysSubmittedUntilEverythingIsWithdrawn() {
        assertEquals(Status.SUBMITTED, a.submitted().withdrawn("m1").status());
        assertEquals(Status.WITHDRAWN, a.withdrawn("m2").status());
    }

    @Test
    void aRequestThatAwaitsADecisionGoesOnAwaitingItWhileAMeasureIsPostponed() {
        a.confidential().received().postponed("m2").awaitingDecision();
        assertEquals(Status.AWAITING_DECISION, a.withdrawn("m1").status());
        assertEquals(Status.POSTPONED, a.does(REQUESTING, new Proceed()).status());
    }

    @Test
    void whoProceedsGoesBackToWhereTheRequestWas() {
        a.confidential().inExecution().awaitingDecision();
        assertEquals(Status.IN_EXECUTION, a.does(REQUESTING, new Proceed()).status());
    }

    @Test
    void whatIsResumedGoesBackToWhereItWas() {
        a.received().postponed();
        assertEquals(
                Status.RECEIVED, a.does(REQUESTED, new Resume(List.of("m1"))).status());
    }

    @Test
    void aNewMeasureTakesAPostponedRequestBackToExecution() {
        a.inExecution().postponed();
        var third = a.facts().draft.measure("m3").measure();
        assertEquals(
                Status.IN_EXECUTION, a.does(REQUESTING, Acts.supplement(third)).status());
    }
}
