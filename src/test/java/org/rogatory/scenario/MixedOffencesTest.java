package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.closeConsultation;
import static org.rogatory.scenario.Deeds.consultOnRefusal;
import static org.rogatory.scenario.Deeds.stateViews;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.Deeds.withdraw;
import static org.rogatory.scenario.ExtraditionDeeds.arrangeSurrender;
import static org.rogatory.scenario.ExtraditionDeeds.askAboutSpeciality;
import static org.rogatory.scenario.ExtraditionDeeds.beginExamination;
import static org.rogatory.scenario.ExtraditionDeeds.belowMinimum;
import static org.rogatory.scenario.ExtraditionDeeds.confirmSurrender;
import static org.rogatory.scenario.ExtraditionDeeds.found;
import static org.rogatory.scenario.ExtraditionDeeds.grant;
import static org.rogatory.scenario.ExtraditionDeeds.grantBut;
import static org.rogatory.scenario.ExtraditionDeeds.grantUseConsent;
import static org.rogatory.scenario.ExtraditionDeeds.recordSurrender;
import static org.rogatory.scenario.ExtraditionDeeds.refuseFor;
import static org.rogatory.scenario.ExtraditionDeeds.refuseOn;
import static org.rogatory.scenario.ExtraditionDeeds.withoutConsultation;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenario 4: Portugal's second request names three offences, one of which is too small by itself. */
@QuarkusTest
@DisplayName("4. Mixed offences")
class MixedOffencesTest extends Scenario {
    private Dossier request;
    private Party portugal;
    private Party brazil;

    @BeforeEach
    void brazilFindsTwoCrimes() {
        request = extradition("pt-central", "br-central", Drafts.extradition("BR", "pt", "DIPLOMATIC"));
        portugal = request.requesting();
        brazil = request.requested();
        portugal.does(submit());
        brazil.does(acknowledge("DRCI 2026/78"));
        brazil.does(beginExamination());
        brazil.does(found("o1", "MET"));
        brazil.does(found("o2", "MET"));
    }

    @Test
    @DisplayName("37(3): the offence that is too small is carried along with the one to which it is related")
    void theOffenceThatIsTooSmallIsCarriedAlong() {
        brazil.mayNot(belowMinimum("o3", "o3")).because("related-offence-named", "37(3)");
        brazil.does(belowMinimum("o3", "o2"));
        brazil.mayNot(grantBut("o2", "NOT_PRESENT", "o1", "o3").with("consultationNotAppropriate", "None is needed."))
                .because("dual-criminality", "37(1)");
        brazil.does(grant("o1", "o2", "o3"));

        request.is("GRANTED");
    }

    @Test
    @DisplayName("37(17)-(18): what is no crime at all is refused by itself, after a consultation and with reasons")
    void whatIsNoCrimeIsRefusedByItself() {
        brazil.does(found("o3", "NOT_MET"));
        brazil.mayNot(grant("o1", "o2", "o3")).because("dual-criminality", "37(1)");
        brazil.mayNot(grant("o1", "o2")).because("every-offence-decided", "37(18)");
        var grant = grantBut("o3", "NO_DUAL_CRIMINALITY", "o1", "o2");
        brazil.mayNot(grant).because("consulted-or-said-why-not", "37(17)");

        brazil.does(consultOnRefusal("NO_DUAL_CRIMINALITY", inDays(14)));
        portugal.does(stateViews("x1"));
        brazil.does(closeConsultation("x1"));
        brazil.does(grant);

        request.is("GRANTED");
        assertEquals(true, request.one("charges", "o1").path("granted").asBoolean());
        assertEquals(false, request.one("charges", "o3").path("granted").asBoolean(true));
    }

    @Test
    @DisplayName(
            "37(8): nobody collects the person by the day arranged; the law that then sets the person free is named")
    void nobodyCollectsThePerson() {
        brazil.does(belowMinimum("o3", "o2"));
        brazil.does(grant("o1", "o2", "o3"));
        portugal.mayNot(arrangeSurrender(today())).because("date-ahead", "40(26)");
        portugal.does(arrangeSurrender(inDays(20)));
        TimeMachine.daysPass(21);

        brazil.mayNot(withoutConsultation(refuseFor("NO_DUAL_CRIMINALITY"))).because("arisen-since-the-grant", "37(8)");
        brazil.mayNot(withoutConsultation(refuseFor("DOMESTIC_CONDITION"))).because("ground-substantiated", "37(8)");
        brazil.does(withoutConsultation(refuseOn(Map.of(
                "code",
                "DOMESTIC_CONDITION",
                "law",
                "Migration Act, article 93",
                "reasons",
                "Nobody came by the day arranged."))));

        request.is("REFUSED");
        assertEquals(
                inDays(-1).toString(),
                request.view().path("person").get(0).path("on").asText());
    }

    @Test
    @DisplayName("37(8): surrendered and received, the person is tried for nothing else without consent")
    void thePersonIsTriedForNothingElseWithoutConsent() {
        brazil.does(belowMinimum("o3", "o2"));
        brazil.does(grant("o1", "o2", "o3"));
        portugal.mayNot(askAboutSpeciality(7)).because("delivered-before", "40(19)");
        var surrender = brazil.does(recordSurrender(today())).path("number").asInt();
        request.is("SURRENDERED");
        portugal.mayNot(withdraw()).because("status", "40(1)");
        portugal.does(confirmSurrender(today()));

        brazil.mayNot(askAboutSpeciality(surrender)).because("delivered-before", "40(19)");
        portugal.does(askAboutSpeciality(surrender));
        brazil.does(grantUseConsent("x1"));

        request.is("CLOSED").exchange("x1", "GRANTED");
    }
}
