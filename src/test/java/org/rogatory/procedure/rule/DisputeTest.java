package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.convention.Kind.MUTUAL_LEGAL_ASSISTANCE;
import static org.rogatory.procedure.MeasureStatus.EXECUTED;
import static org.rogatory.procedure.MeasureStatus.OPEN;
import static org.rogatory.procedure.rule.Acts.TODAY;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.Measure;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.ObligationCode;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.Deliver;
import org.rogatory.procedure.act.Deliver.Outcome;

/** A delivery that did not arrive as it should have, 40(14). */
class DisputeTest {
    private final CaseBuilder a =
            CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE).inExecution().authorized();

    @Test
    void aDisputedDocumentOpensItsMeasureAgainAndNoOther() {
        a.delivered("m1").does(REQUESTED, Acts.deliver(with("m2", Paper.LOG)));
        a.does(REQUESTING, Acts.dispute(Paper.LOG));
        assertEquals(Status.IN_EXECUTION, a.status());
        assertEquals(List.of(EXECUTED, OPEN), measures());
        assertFalse(a.file().owes(ObligationCode.CONFIRM_RECEIPT));
    }

    @Test
    void aDisputedDocumentOfAPartDeliveryOpensAllThatWereExecuted() {
        a.does(REQUESTED, Acts.partDelivery(Paper.LOG)).delivered("m1").refused("m2");
        a.does(REQUESTING, Acts.dispute(Paper.LOG));
        assertEquals(List.of(OPEN, MeasureStatus.REFUSED), measures());
    }

    @Test
    void whatIsDeliveredAgainIsToBeConfirmedAgain() {
        a.delivered("m1", "m2").does(REQUESTING, Acts.dispute(Paper.IMAGE)).delivered("m1", "m2");
        assertEquals(Status.EXECUTED, a.status());
        assertTrue(a.file().owes(ObligationCode.CONFIRM_RECEIPT));
        assertEquals(Status.CLOSED, a.confirmed().status());
    }

    @Test
    void aDisputedDocumentNeedNotBeConfirmed() {
        a.delivered("m1", "m2").does(REQUESTING, Acts.dispute(Paper.IMAGE));
        a.does(REQUESTED, Acts.deliver(with("m1", Paper.LOG), with("m2", Paper.LOG)));
        assertEquals(
                Status.CLOSED,
                a.does(REQUESTING, Acts.confirmReceipt(Paper.LOG)).status());
    }

    @Test
    void aDocumentInDisputeIsNotDisputedTwice() {
        a.delivered("m1", "m2").does(REQUESTING, Acts.dispute(Paper.IMAGE));
        a.does(REQUESTED, Acts.deliver(with("m1", Paper.LOG), with("m2", Paper.LOG)));
        assertInstanceOf(Decision.Blocked.class, a.decide(REQUESTING, Acts.dispute(Paper.IMAGE)));
    }

    private List<MeasureStatus> measures() {
        return a.file().measures().stream().map(Measure::status).toList();
    }

    private static Deliver.Result with(String measure, Paper paper) {
        var today = Optional.of(new Deliver.Period(TODAY, TODAY));
        return Acts.result(measure, Outcome.DELIVERED, Optional.empty(), today, paper);
    }
}
