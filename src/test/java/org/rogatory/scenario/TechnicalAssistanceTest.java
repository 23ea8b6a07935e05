package org.rogatory.scenario;

import static org.rogatory.scenario.AccordDeeds.agreeOn;
import static org.rogatory.scenario.AccordDeeds.end;
import static org.rogatory.scenario.AccordDeeds.reportProgress;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.submit;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Article 54: a new laboratory needs people who know how to run it. */
@QuarkusTest
@DisplayName("54. Technical assistance")
class TechnicalAssistanceTest extends Scenario {
    private static final String COURSE = "Two weeks in Ha Noi, twelve investigators, at the cost of France.";

    @Test
    @DisplayName("54: help needs no legal basis, no purpose and no offence; it is agreed on and ends")
    void helpIsAgreedOn() {
        var request = drafted("vn-central", "fr-central", Drafts.of("technical-assistance"));
        request.requesting().does(submit());
        request.requested().does(acknowledge("DCIS 26/4"));
        request.requested().mayNot(agreeOn(" ")).because("terms-worded", "54");

        request.requested().does(agreeOn(COURSE));
        request.requesting().does(agreeOn(COURSE));

        request.is("AGREED");
        request.requested().does(reportProgress("The course was held."));
        request.requested().does(end());
        request.is("ENDED");
    }

    @Test
    @DisplayName("54: a request says what is needed, and in which form")
    void aRequestSaysWhatIsNeeded() {
        var text = Drafts.of("technical-assistance");
        text.putObject("content");

        drafted("vn-central", "fr-central", text).requesting().mayNot(submit()).because("content", "54");
    }
}
