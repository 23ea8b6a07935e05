package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.convention.Kind.JOINT_INVESTIGATION;
import static org.rogatory.procedure.rule.AccordActs.terms;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Exchange;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.act.Agree;
import org.rogatory.procedure.act.EraseContent;
import org.rogatory.procedure.act.Lapse;
import org.rogatory.procedure.act.OpenConsultation.ConsultationTopic;

/** Either, then the other: terms stand once both sides have named the same ones, 48. */
class AgreementTest {
    private final CaseBuilder a = CaseBuilder.a(JOINT_INVESTIGATION).received();

    @Test
    void whoeverNamesTermsFirstAsksTheOther() {
        assertEquals(Status.RECEIVED, named(REQUESTED, terms("FR")));
        assertEquals(List.of(ExchangeStatus.OPEN), exchanges());
    }

    @Test
    void theOtherAgreesByNamingTheSame() {
        named(REQUESTED, terms("FR"));
        assertEquals(Status.AGREED, named(REQUESTING, terms("FR")));
        assertEquals(List.of(ExchangeStatus.ACCEPTED), exchanges());
    }

    @Test
    void otherTermsTakeThePlaceOfTheFirst() {
        named(REQUESTED, terms("FR"));
        assertEquals(Status.RECEIVED, named(REQUESTING, terms("VN")));
        assertEquals(List.of(ExchangeStatus.DECLINED, ExchangeStatus.OPEN), exchanges());
        assertEquals(Status.AGREED, named(REQUESTED, terms("VN")));
    }

    @Test
    void whatWasDeclinedCannotBeAgreedToAnyMore() {
        named(REQUESTED, terms("FR"));
        named(REQUESTING, terms("VN"));
        assertEquals(Status.RECEIVED, named(REQUESTED, terms("FR")));
        assertEquals(List.of(ExchangeStatus.DECLINED, ExchangeStatus.DECLINED, ExchangeStatus.OPEN), exchanges());
    }

    @Test
    void nobodyAgreesWithItself() {
        named(REQUESTED, terms("FR"));
        assertEquals(Status.RECEIVED, named(REQUESTED, terms("FR")));
        assertEquals(List.of(ExchangeStatus.LAPSED, ExchangeStatus.OPEN), exchanges());
    }

    @Test
    void termsThatWereErasedAreNamedAnew() {
        named(REQUESTED, terms("FR"));
        a.does(Who.REGISTRAR_OF_REQUESTED, new EraseContent(List.of(3), "Data protection law"));
        assertEquals(Status.RECEIVED, named(REQUESTING, terms("FR")));
    }

    @Test
    void whatIsStillOpenLapsesWhenTheRequestIsDeclined() {
        named(REQUESTED, terms("FR"));
        a.does(REQUESTED, AccordActs.declined());
        assertTrue(a.file().exchanges().stream().noneMatch(Exchange::open));
    }

    @Test
    void aStateThatFallsSilentIsWaitedForNoLonger() {
        a.does(REQUESTED, LawfulActs.question()).consultedInVain(ConsultationTopic.CLOSURE);
        a.does(REQUESTED, new Lapse(Optional.empty(), Optional.of("x1"), "Silent for a month"));
        assertEquals(Status.WITHDRAWN, a.status());
        var lapse = a.acts().get(a.acts().size() - 1);
        assertTrue(lapse.effects().contains(new Effect.RequestEnded(List.of(), Optional.of(Lapse.SILENCE))));
    }

    private Status named(Who who, Agree terms) {
        return a.does(who, terms).status();
    }

    private List<ExchangeStatus> exchanges() {
        return a.file().exchanges().stream().map(Exchange::status).toList();
    }
}
