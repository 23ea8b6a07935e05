package org.rogatory.scenario;

import static org.rogatory.scenario.AccordDeeds.agreeOn;
import static org.rogatory.scenario.AccordDeeds.agreeOnTeamIn;
import static org.rogatory.scenario.AccordDeeds.decline;
import static org.rogatory.scenario.AccordDeeds.end;
import static org.rogatory.scenario.AccordDeeds.reportProgress;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.Deeds.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Article 48: Viet Nam proposes a team that works in Viet Nam; France would rather be its host. */
@QuarkusTest
@DisplayName("48. A joint team")
class JointTeamTest extends Scenario {

    @Test
    @DisplayName("48: other terms take the place of the first, and stand once the other State names them too")
    void aTeamIsAgreedOnAfterACounterProposal() {
        var request = received();
        request.requesting().does(agreeOnTeamIn("VN"));
        request.requested().does(agreeOnTeamIn("FR"));
        request.is("RECEIVED").exchange("x1", "DECLINED").exchange("x2", "OPEN");

        request.requesting().does(agreeOnTeamIn("FR"));

        request.is("AGREED").exchange("x2", "ACCEPTED");
        request.requested().does(reportProgress("Two servers were found at Roubaix."));
        request.requesting().does(reportProgress("Three suspects are identified."));
        request.requesting().does(end());
        request.is("ENDED");
    }

    @Test
    @DisplayName("48: what was agreed on is ended, by either, and no longer taken back by one")
    void whatWasAgreedOnIsNotTakenBack() {
        var request = received();
        request.requested().does(agreeOnTeamIn("FR"));
        request.requested().mayNot(end()).because("status", "40(1)");
        request.requesting().does(agreeOnTeamIn("FR"));

        request.requesting().mayNot(withdraw()).because("status", "40(1)");

        request.requested().does(end().with("reason", "The suspects are charged."));
        request.is("ENDED");
    }

    @Test
    @DisplayName("48: terms name the host State, and under whose law and direction members act in it")
    void termsRespectTheHostState() {
        var france = received().requested();

        france.mayNot(agreeOn("As usual")).because("host-state-named", "48");
        france.mayNot(agreeOnTeamIn("ZZ")).because("host-state-named", "48");
    }

    @Test
    @DisplayName("48: nobody has to form a team")
    void nobodyHasToFormATeam() {
        var request = received();
        request.requesting().does(agreeOnTeamIn("VN"));

        request.requested().does(decline("Our investigation is closed."));

        request.is("DECLINED").exchange("x1", "LAPSED");
    }

    private Dossier received() {
        var request = drafted("vn-central", "fr-central", Drafts.of("joint-investigation"));
        request.requesting().does(submit());
        request.requested().does(acknowledge("BEPI 26/1201"));
        return request;
    }
}
