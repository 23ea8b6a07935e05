package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.scenario.Deeds.acceptConditions;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.authorizeOnwardTransfer;
import static org.rogatory.scenario.Deeds.declineConditions;
import static org.rogatory.scenario.Deeds.deliver;
import static org.rogatory.scenario.Deeds.denyUseConsent;
import static org.rogatory.scenario.Deeds.notifyExculpatoryUse;
import static org.rogatory.scenario.Deeds.proposeCondition;
import static org.rogatory.scenario.Deeds.recordAuthorization;
import static org.rogatory.scenario.Deeds.refuse;
import static org.rogatory.scenario.Deeds.requestOnwardTransfer;
import static org.rogatory.scenario.Deeds.requestUseConsent;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.Deeds.takeUp;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenario 9: the customer's records (m2) are personal data that Switzerland cannot send without limits. */
@QuarkusTest
@DisplayName("9. With conditions")
class WithConditionsTest extends Scenario {
    private static final String LIMIT = "Used in this investigation alone, and erased after the final judgment.";

    private Dossier request;
    private Party vietnam;
    private Party switzerland;

    @BeforeEach
    void switzerlandTakesTheRequestUp() {
        request = storedData("vn-central", "ch-central", "fr");
        vietnam = request.requesting();
        switzerland = request.requested();
        vietnam.does(submit());
        switzerland.does(acknowledge("B 26 0417"));
        switzerland.does(takeUp());
        switzerland.does(recordAuthorization(today(), inDays(60)));
    }

    @Test
    @DisplayName("36(1): personal data is refused only after conditions were tried and declined")
    void personalDataIsRefusedOnlyAfterConditionsWereDeclined() {
        var refusal = refuse("PERSONAL_DATA", "m2");

        switzerland
                .mayNot(refusal)
                .because("conditions-tried-first", "36(1)(b)")
                .forMeasure("m2");
        switzerland.does(proposeCondition(LIMIT, inDays(20), "m2"));
        switzerland.mayNot(refusal).because("conditions-tried-first", "36(1)(b)");
        vietnam.does(declineConditions("x1"));
        switzerland.does(refusal);

        request.exchange("x1", "DECLINED").measure("m2", "REFUSED").measure("m1", "OPEN");
    }

    @Test
    @DisplayName("36(1): or after Switzerland said why no condition could make the transfer lawful")
    void personalDataIsRefusedWithTheReasonWhyNoConditionWouldDo() {
        switzerland.does(
                refuse("PERSONAL_DATA", "m2").with("whyNoCondition", "The law forbids it whatever is agreed."));

        request.measure("m2", "REFUSED");
    }

    @Test
    @DisplayName("36(1): a measure that asks for no personal data is never refused for it")
    void whatIsNoPersonalDataIsNotRefusedForIt() {
        switzerland
                .mayNot(refuse("PERSONAL_DATA", "m1").with("whyNoCondition", "Too sensitive."))
                .because("ground-open-to-kind", "36(1)")
                .forMeasure("m1");
    }

    @Test
    @DisplayName("40(28): accepted conditions stand on the request and on what is delivered under them")
    void acceptedConditionsTravelWithWhatIsDelivered() {
        var records = switzerland.registers("records.csv");
        var image = switzerland.registers("image.dd");
        switzerland.does(proposeCondition(LIMIT, inDays(20), "m2"));
        switzerland
                .mayNot(deliver("m2", today(), records))
                .because("conditions-answered", "40(28)")
                .forMeasure("m2");
        switzerland.mayNot(acceptConditions("x1")).because("side", "40(12)");
        vietnam.does(acceptConditions("x1"));

        var underTheLimit = switzerland.does(deliver("m2", today(), records));
        var free = switzerland.does(deliver("m1", today(), image));

        assertEquals(LIMIT, request.one("conditions", "c1").path("text").asText());
        assertEquals("36(1)", request.one("conditions", "c1").path("article").asText());
        assertEquals(List.of("c1"), conditionsOn(underTheLimit));
        assertEquals(List.of(), conditionsOn(free));
        request.is("EXECUTED");
    }

    @Test
    @DisplayName("40(19): the records serve no tax case without consent, and Switzerland denies it")
    void theRecordsServeNoOtherCaseWithoutConsent() {
        vietnam.mayNot(requestUseConsent(1, "A tax case")).because("delivered-before", "40(19)");
        var delivery = delivered();

        vietnam.does(requestUseConsent(delivery, "A tax case"));
        vietnam.mayNot(denyUseConsent("x1")).because("exchange-open", "40(28)");
        switzerland.does(denyUseConsent("x1"));

        request.exchange("x1", "DENIED");
    }

    @Test
    @DisplayName("36(3): a third State gets the records only when Switzerland authorized it in writing")
    void aThirdStateGetsThemOnlyWithWrittenAuthorization() {
        var delivery = delivered();

        vietnam.mayNot(requestOnwardTransfer(delivery, "CH")).because("recipient-named", "36(3)");
        vietnam.does(requestOnwardTransfer(delivery, "MY"));
        switzerland.does(authorizeOnwardTransfer("x1", switzerland.registers("authorization.pdf")));

        request.exchange("x1", "GRANTED");
    }

    @Test
    @DisplayName("40(19): that the records clear a suspect needs no consent; notice is enough")
    void thatTheyClearASuspectNeedsNoConsent() {
        vietnam.does(notifyExculpatoryUse(delivered()));

        assertEquals(0, request.view().path("exchanges").size());
    }

    /** The number of the act by which m2 was delivered. */
    private int delivered() {
        return switzerland
                .does(deliver("m2", today(), switzerland.registers("records.csv")))
                .path("number")
                .asInt();
    }

    private static List<String> conditionsOn(JsonNode delivery) {
        var conditions = new ArrayList<String>();
        delivery.findValues("conditions").forEach(list -> list.forEach(c -> conditions.add(c.asText())));
        return conditions;
    }
}
