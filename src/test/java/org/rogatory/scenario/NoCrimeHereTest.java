package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.closeConsultation;
import static org.rogatory.scenario.Deeds.consultOnRefusal;
import static org.rogatory.scenario.Deeds.stateViews;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.ExtraditionDeeds.beginExamination;
import static org.rogatory.scenario.ExtraditionDeeds.found;
import static org.rogatory.scenario.ExtraditionDeeds.grant;
import static org.rogatory.scenario.ExtraditionDeeds.refuseFor;
import static org.rogatory.scenario.ExtraditionDeeds.refuseOn;
import static org.rogatory.scenario.ExtraditionDeeds.withoutConsultation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenario 2: the United States ask the Philippines for the student who wrote a worm. */
@QuarkusTest
@DisplayName("2. No crime here")
class NoCrimeHereTest extends Scenario {
    private Dossier request;
    private Party states;
    private Party philippines;

    @BeforeEach
    void thePhilippinesExamineTheRequest() {
        request = extradition("us-central", "ph-central", theWorm());
        states = request.requesting();
        philippines = request.requested();
        states.does(submit());
        philippines.does(acknowledge("OCSC 26/9"));
        philippines.does(beginExamination());
    }

    @Test
    @DisplayName("37(1): what was no crime there is not extradited for, and the other State does not see the finding")
    void whatWasNoCrimeThereIsNotExtraditedFor() {
        philippines.mayNot(grant("o1")).because("dual-criminality", "37(1)");
        philippines.does(found("o1", "NOT_MET"));
        philippines.mayNot(grant("o1")).because("dual-criminality", "37(1)").saying("NOT_MET");

        assertEquals("NOT_MET", request.one("charges", "o1").path("finding").asText());
        assertTrue(states.sees().path("charges").get(0).path("finding").isMissingNode());
        request.is("UNDER_EXAMINATION");
    }

    @Test
    @DisplayName("37(17): nobody refuses without a consultation, or the reason why it is not appropriate")
    void nobodyRefusesWithoutAConsultationOrWhyNot() {
        philippines.does(found("o1", "NOT_MET"));
        var refusal = refuseFor("NO_DUAL_CRIMINALITY");

        philippines.mayNot(refusal).because("consulted-or-said-why-not", "37(17)");
        philippines.does(consultOnRefusal("NO_DUAL_CRIMINALITY", inDays(14)));
        philippines.mayNot(refusal).because("consulted-or-said-why-not", "37(17)");
        states.does(stateViews("x1"));
        philippines.does(closeConsultation("x1"));
        philippines.does(refusal);

        request.is("REFUSED").exchange("x1", "HELD");
        assertEquals("NO_DUAL_CRIMINALITY", states.sees().path("endedOn").get(0).asText());
    }

    @Test
    @DisplayName("37(18): the reasons are told, or the law that forbids telling them")
    void theReasonsAreToldOrTheLawThatForbidsThem() {
        philippines.does(found("o1", "NOT_MET"));
        var refusal = withoutConsultation(refuseOn(Map.of("code", "NO_DUAL_CRIMINALITY")));

        philippines.mayNot(refusal).because("reasons-or-law-that-forbids-them", "37(18)");
        philippines.does(refusal.with("reasonsForbiddenBy", "Official Secrets Act, section 3"));

        request.is("REFUSED");
    }

    @Test
    @DisplayName("37(16), 35(3): neither fiscal matters nor the name of the offence is a ground by itself")
    void neitherFiscalMattersNorTheNameIsAGroundByItself() {
        philippines
                .mayNot(withoutConsultation(refuseFor("FISCAL_MATTERS")))
                .because("fiscal-matters-never-alone", "37(16)");
        philippines
                .mayNot(withoutConsultation(refuseFor("OFFENCE_LABEL")))
                .because("offence-label-never-alone", "35(3)");
        philippines.mayNot(withoutConsultation(refuseFor("NO_TREATY_BASIS"))).because("ground-open-to-kind", "37(5)");
        philippines
                .mayNot(withoutConsultation(refuseFor("ESSENTIAL_INTERESTS")))
                .because("ground-open-to-kind", "37(8)");
    }

    /** One offence: the worm that interfered with systems all over the world. */
    private static ObjectNode theWorm() {
        var text = Drafts.extradition("PH", "en", "CENTRAL");
        var offences = (ArrayNode) text.path("content").path("offences");
        offences.remove(2);
        offences.remove(1);
        return text;
    }
}
