package org.rogatory.procedure.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.convention.Kind.MUTUAL_LEGAL_ASSISTANCE;
import static org.rogatory.procedure.rule.Who.REQUESTED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.procedure.Decision;
import org.rogatory.procedure.HandedOver;
import org.rogatory.procedure.act.Deliver;

/** What is delivered, under which measure, and when there is nothing to hand over. */
class DeliveryTest {
    private final CaseBuilder a = CaseBuilder.a(MUTUAL_LEGAL_ASSISTANCE);

    @Test
    void documentsAreDeliveredUnderTheMeasureThatTheyAnswer() {
        a.inExecution().authorized().delivered("m1");
        assertEquals(
                List.of(Optional.of("m1")),
                items().map(HandedOver.Item::measure).toList());
        assertTrue(a.file().handedOver().get(1).personalData());
    }

    @Test
    void aStatementAloneIsMaterialToo() {
        a.inExecution().authorized().does(REQUESTED, statement("Nobody of that name lives here."));
        assertEquals(2, a.file().handedOver().size());
        assertFalse(a.file().handedOver().get(1).personalData());
    }

    @Test
    void whereNothingWasFoundNothingIsHandedOver() {
        a.inExecution().authorized().does(REQUESTED, nothingFound(Optional.empty()));
        assertEquals(1, a.file().handedOver().size());
    }

    @Test
    void personalDataThatIsToldWithoutADocumentIsHandedOver() {
        a.inExecution().authorized().does(REQUESTED, nothingFound(Optional.of(true)));
        assertTrue(a.file().handedOver().get(1).personalData());
    }

    @Test
    void aDeliveryNamesTheDocumentsOfItsResultsAndItsOwnOnceEach() {
        var result = Acts.delivered("m1");
        var delivery =
                new Deliver(List.of(result), Optional.empty(), Acts.ids(Paper.LOG, Paper.IMAGE), Optional.empty());
        assertEquals(Acts.ids(Paper.IMAGE, Paper.LOG), delivery.documentsNamed());
    }

    @Test
    void whatIsAuthorizedForAMeasureThatIsSettledAllowsNoPartOfTheOther() {
        a.inExecution()
                .does(REQUESTED, Acts.authorization(a.today(), a.today().plusDays(60), "m2"))
                .delivered("m2");
        var blocked = assertInstanceOf(Decision.Blocked.class, a.decide(REQUESTED, Acts.partDelivery(Paper.LOG)));
        assertEquals("authorized-domestically", blocked.violations().get(0).rule());
    }

    @Test
    void aMeasureOutOfReachIsNamedWithItsStatus() {
        a.inExecution().authorized().refused("m1");
        var blocked = assertInstanceOf(Decision.Blocked.class, a.decide(REQUESTED, Acts.deliver("m1")));
        assertEquals(
                "Measure m1 is REFUSED; DELIVER reaches measures that are [OPEN].",
                blocked.violations().get(0).message());
    }

    private static Deliver statement(String text) {
        var told = Acts.result("m1", Deliver.Outcome.DELIVERED, Optional.empty(), period());
        return new Deliver(List.of(without(told)), Optional.of(text), List.of(), Optional.empty());
    }

    private static Deliver nothingFound(Optional<Boolean> personalData) {
        return new Deliver(
                List.of(without(Acts.nothingFound("m1", "No account"))), Optional.empty(), List.of(), personalData);
    }

    private static Deliver.Result without(Deliver.Result r) {
        return new Deliver.Result(
                r.measure(), r.result(), r.reason(), r.obtained(), r.procedure(), r.whyNot(), List.of(), false);
    }

    private static Optional<Deliver.Period> period() {
        return Optional.of(new Deliver.Period(Acts.TODAY, Acts.TODAY));
    }

    private Stream<HandedOver.Item> items() {
        return a.file().handedOver().get(1).items().stream();
    }
}
