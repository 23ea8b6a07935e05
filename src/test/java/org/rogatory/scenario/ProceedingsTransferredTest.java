package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.scenario.AccordDeeds.accept;
import static org.rogatory.scenario.AccordDeeds.beginExamination;
import static org.rogatory.scenario.AccordDeeds.decline;
import static org.rogatory.scenario.AccordDeeds.declineFor;
import static org.rogatory.scenario.AccordDeeds.reportOutcome;
import static org.rogatory.scenario.AccordDeeds.transferFile;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.Deeds.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Article 39: Viet Nam asks France to try a man who lives there, where most of his victims are. */
@QuarkusTest
@DisplayName("39. Proceedings transferred")
class ProceedingsTransferredTest extends Scenario {
    private static final String DRAFT = "transfer-of-proceedings";

    @Test
    @DisplayName("39(1): France examines, accepts, is given the file, and owes the outcome until it reports it")
    void theFileGoesThereAndTheOutcomeComesBack() {
        var request = received();
        var vietnam = request.requesting();
        var france = request.requested();
        france.mayNot(accept()).because("status", "40(1)");
        france.does(beginExamination());
        vietnam.mayNot(transferFile(vietnam.registers("file.pdf"))).because("status", "40(1)");
        france.does(accept());

        var file = vietnam.registers("indictment.pdf");
        vietnam.does(transferFile(file));

        request.is("TRANSFERRED");
        assertEquals(
                "REPORT_OUTCOME", request.one("obligations", "o1").path("code").asText());
        assertEquals(5, shownBy(request, file));
        vietnam.mayNot(withdraw()).because("status", "40(1)");
        vietnam.mayNot(reportOutcome(today())).because("side", "40(12)");
        TimeMachine.daysPass(250);
        var judgment = france.registers("judgment.pdf");
        france.does(reportOutcome(today(), judgment));
        request.is("CLOSED");
        assertEquals(6, request.one("obligations", "o1").path("settledBy").asInt());
        assertEquals(6, shownBy(request, judgment));
    }

    @Test
    @DisplayName("39(2): a State that needs a treaty takes the Convention for one")
    void aStateThatNeedsATreatyTakesTheConvention() {
        var text = Drafts.of(DRAFT).put("requestedState", "TH").put("language", "en");
        var request = drafted("vn-central", "th-central", text);

        request.requesting().does(submit());
        request.requested().does(acknowledge("OAG 17/2569"));

        request.is("RECEIVED");
    }

    @Test
    @DisplayName(
            "39(1): nobody has to take proceedings over; France says why, and has no ground but human rights to name")
    void nobodyHasToTakeThemOver() {
        var request = received();
        var france = request.requested();
        france.mayNot(decline(" ")).because("declined-with-reasons", "39");
        france.mayNot(declineFor("ESSENTIAL_INTERESTS")).because("declined-for-human-rights", "6(2)");

        france.does(decline("The offence is time-barred here."));

        request.is("DECLINED");
    }

    @Test
    @DisplayName("39(1): a request says who is suspected, of what, and why he should be tried there")
    void aRequestSaysWhyThere() {
        var text = Drafts.of(DRAFT);
        text.withObject("/content").remove("whyThere");

        drafted("vn-central", "fr-central", text).requesting().mayNot(submit()).because("content", "39(1)");
    }

    private Dossier received() {
        var request = drafted("vn-central", "fr-central", Drafts.of(DRAFT));
        request.requesting().does(submit());
        request.requested().does(acknowledge("DACG 26/31"));
        return request;
    }

    private static int shownBy(Dossier request, Document document) {
        for (var one : Api.json(request.requested().get("/documents")).path("items")) {
            if (one.path("id").asText().equals(document.id())) {
                return one.path("shownByAct").asInt();
            }
        }
        throw new AssertionError("not shown");
    }
}
