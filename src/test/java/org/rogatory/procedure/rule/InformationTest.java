package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.convention.Kind.SPONTANEOUS_INFORMATION;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Article;
import org.rogatory.procedure.Condition;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Side;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Topic;
import org.rogatory.procedure.act.SendBack;
import org.rogatory.procedure.act.Withdraw;

/** Information lies sealed until its restrictions are accepted, which then bind, 40(5). */
class InformationTest {
    private final CaseBuilder a = CaseBuilder.a(SPONTANEOUS_INFORMATION);

    @Test
    void theRestrictionsWaitForTheReceiver() {
        a.submitted();
        assertEquals(Topic.RESTRICTIONS, exchange().topic());
        assertEquals(Side.REQUESTING, exchange().openedBy());
        assertTrue(exchange().open());
        assertTrue(a.file().sealed());
        assertEquals(0, a.file().handedOverBy(Side.REQUESTING).count());
    }

    @Test
    void whoAcceptsIsBoundByThem() {
        AccordActs.read(a);
        assertEquals(Status.CLOSED, a.status());
        assertEquals(ExchangeStatus.ACCEPTED, exchange().status());
        assertEquals(
                List.of(new Condition("c1", Optional.of(Article.of("40(5)")), List.of(), 2, 1, 0)),
                a.file().conditions());
    }

    @Test
    void whoAcceptsHoldsWhatWasSent() {
        AccordActs.read(a);
        assertFalse(a.file().sealed());
        assertTrue(a.file().handedOverBy(Side.REQUESTING).allMatch(h -> h.personalData()));
        assertEquals(1, a.file().handedOverBy(Side.REQUESTING).count());
    }

    @Test
    void withoutRestrictionsNothingBinds() {
        a.draft(d -> d.other = AccordSamples.information(Optional.of("Your bank is next.")));
        AccordActs.read(a);
        assertEquals(List.of(), a.file().exchanges());
        assertEquals(List.of(), a.file().conditions());
    }

    @Test
    void whatIsSentBackStaysSealed() {
        a.submitted().does(REQUESTED, new SendBack("Our courts are public."));
        assertEquals(Status.SENT_BACK, a.status());
        assertEquals(ExchangeStatus.DECLINED, exchange().status());
        assertTrue(a.file().sealed());
    }

    @Test
    void whatIsWithdrawnUnreadStaysSealed() {
        a.submitted().does(REQUESTING, new Withdraw("It was wrong.", List.of()));
        assertEquals(Status.WITHDRAWN, a.status());
        assertEquals(ExchangeStatus.LAPSED, exchange().status());
        assertTrue(a.file().sealed());
    }

    private Exchange exchange() {
        return a.file().exchanges().get(0);
    }
}
