package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.rogatory.convention.Kind.MUTUAL_LEGAL_ASSISTANCE;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.RefusalGround;
import org.rogatory.convention.Regime;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Violation;
import org.rogatory.procedure.act.Acknowledge;
import org.rogatory.procedure.act.ActBody;
import org.rogatory.procedure.act.Deliver;
import org.rogatory.procedure.act.Deliver.Outcome;
import org.rogatory.procedure.act.Deliver.RequestedProcedure;
import org.rogatory.procedure.act.Refuse;
import org.rogatory.procedure.content.DatedReason;

/** Who must say something has not said it with a blank. */
class BlankTest {
    private static final Optional<String> BLANK = Optional.of(" ");
    private final CaseBuilder a = CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE);

    @Test
    void aTreatyHasAName() {
        var regime = new Acknowledge.RegimeNamed(Regime.TREATY, BLANK);
        assertEquals("treaty-named", broken(a.submitted(), new Acknowledge("FR-77", Optional.of(regime))));
    }

    @Test
    void aDeadlineHasAReason() {
        var deadline = new DatedReason(Optional.of(Acts.TODAY), BLANK);
        assertEquals("deadline", broken(a.received(), REQUESTING, Acts.supplement(deadline)));
    }

    @Test
    void whyNoConditionWouldDoIsSaid() {
        var refusal = Acts.refuse(List.of("m2"), BLANK, Stream.of(Acts.ground(RefusalGround.PERSONAL_DATA)));
        assertEquals("conditions-tried-first", broken(a.received(), refusal));
    }

    @Test
    void theFreedomThatWouldBeSuppressedIsNamed() {
        var ground = new Refuse.Ground(
                RefusalGround.HUMAN_RIGHTS,
                Optional.of("For these reasons"),
                Optional.empty(),
                BLANK,
                Optional.empty());
        assertEquals(
                "ground-substantiated",
                broken(a.received(), Acts.refuse(List.of("m1"), Optional.empty(), Stream.of(ground))));
    }

    @Test
    void aStatementStates() {
        a.inExecution().authorized();
        assertEquals("something-delivered", broken(a, deliver(RequestedProcedure.FOLLOWED, BLANK)));
    }

    @Test
    void whyTheProcedureWasNotFollowedIsSaid() {
        a.inExecution().authorized();
        var statement = Optional.of("The witness said nothing.");
        assertEquals("procedure-or-why-not", broken(a, deliver(RequestedProcedure.NOT_FOLLOWED, statement)));
    }

    private static Deliver deliver(RequestedProcedure procedure, Optional<String> statement) {
        var days = Optional.of(new Deliver.Period(Acts.TODAY, Acts.TODAY));
        var result =
                new Deliver.Result("m1", Outcome.DELIVERED, Optional.empty(), days, procedure, BLANK, List.of(), false);
        return new Deliver(List.of(result), statement, List.of(), Optional.empty());
    }

    private static String broken(CaseBuilder a, ActBody body) {
        return broken(a, REQUESTED, body);
    }

    private static String broken(CaseBuilder a, Who who, ActBody body) {
        var blocked = assertInstanceOf(Decision.Blocked.class, a.decide(who, body));
        return String.join(
                " ", blocked.violations().stream().map(Violation::rule).toList());
    }
}
