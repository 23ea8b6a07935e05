package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.convention.Kind.MUTUAL_LEGAL_ASSISTANCE;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.CLOSURE;
import static org.rogatory.procedure.act.OpenConsultation.ConsultationTopic.OTHER;
import static org.rogatory.procedure.rule.Who.REQUESTED;
import static org.rogatory.procedure.rule.Who.REQUESTING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.procedure.ExchangeStatus;
import org.rogatory.procedure.MeasureStatus;
import org.rogatory.procedure.act.AcceptConditions;
import org.rogatory.procedure.act.AuthorizeOnwardTransfer;
import org.rogatory.procedure.act.DenyOnwardTransfer;
import org.rogatory.procedure.act.DenyUseConsent;
import org.rogatory.procedure.act.GrantUseConsent;
import org.rogatory.procedure.act.Lapse;
import org.rogatory.procedure.act.SupplyInformation;

/** What an answer makes of the question: how the exchange then stands, and what binds. */
class AnswersTest {
    private final CaseBuilder a = CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE);

    @Test
    void consentToAnotherProceedingIsGrantedOrDenied() {
        LawfulActs.useAsked(a).does(REQUESTED, new GrantUseConsent("x1", List.of()));
        assertEquals(ExchangeStatus.GRANTED, status("x1"));
        assertEquals(List.of(), a.file().conditions());
        a.does(REQUESTING, LawfulActs.anotherProceeding(a)).does(REQUESTED, new DenyUseConsent("x2", "Not for that"));
        assertEquals(ExchangeStatus.DENIED, status("x2"));
    }

    @Test
    void theConditionsOfAConsentBind() {
        var conditions = List.of(Acts.condition("Not published", "m1"), Acts.condition("Nor sold", "m1", "m2"));
        var consent = new GrantUseConsent("x1", conditions);
        LawfulActs.useAsked(a).does(REQUESTED, consent);
        assertEquals(List.of("m1", "m2"), consent.measures());
        assertEquals(List.of(List.of("m1"), List.of("m1", "m2")), covered());
        assertEquals(
                List.of("c1", "c2"),
                a.file().conditions().stream().map(c -> c.id()).toList());
    }

    @Test
    void anOnwardTransferIsAuthorizedOrDenied() {
        LawfulActs.transferAsked(a).does(REQUESTED, new AuthorizeOnwardTransfer("x1", Acts.ids(Paper.LOG)));
        assertEquals(ExchangeStatus.GRANTED, status("x1"));
        a.does(REQUESTING, LawfulActs.thirdState(a)).does(REQUESTED, new DenyOnwardTransfer("x2", "No"));
        assertEquals(ExchangeStatus.DENIED, status("x2"));
    }

    @Test
    void aConditionThatNamesNoMeasureCoversAllThatAreNotSettled() {
        a.inExecution().authorized().delivered("m1").conditionsProposed().does(REQUESTING, new AcceptConditions("x1"));
        assertEquals(List.of(List.of("m2")), covered());
    }

    @Test
    void aQuestionIsAnswered() {
        a.received().does(REQUESTED, LawfulActs.question());
        assertEquals(ExchangeStatus.OPEN, status("x1"));
        a.does(REQUESTING, new SupplyInformation("x1", Optional.of("At Roubaix."), List.of()));
        assertEquals(ExchangeStatus.ANSWERED, status("x1"));
    }

    @Test
    void aConsultationThatIsClosedBeforeItsDayWithoutViewsWasNotHeld() {
        a.received().consulting(OTHER).does(REQUESTED, Acts.close("x1"));
        assertEquals(ExchangeStatus.CLOSED, status("x1"));
    }

    @Test
    void whoIsSilentTakesBackWhatIsNotSettled() {
        a.inExecution().authorized().delivered("m1").conditionsProposed("m2").consultedInVain(CLOSURE);
        a.does(REQUESTED, new Lapse(Optional.empty(), Optional.of("x1"), "Silent for a month"));
        assertEquals(
                MeasureStatus.EXECUTED, a.file().measure("m1").orElseThrow().status());
        assertEquals(
                MeasureStatus.WITHDRAWN, a.file().measure("m2").orElseThrow().status());
        assertEquals(ExchangeStatus.LAPSED, status("x1"));
    }

    private ExchangeStatus status(String exchange) {
        return a.file().exchange(exchange).orElseThrow().status();
    }

    private List<List<String>> covered() {
        return a.file().conditions().stream().map(c -> c.measures()).toList();
    }
}
