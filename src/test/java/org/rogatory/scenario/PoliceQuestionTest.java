package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.scenario.AccordDeeds.answer;
import static org.rogatory.scenario.AccordDeeds.decline;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.confirmReceipt;
import static org.rogatory.scenario.Deeds.submit;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Article 47: the police of Viet Nam ask the police of France whose number it is. */
@QuarkusTest
@DisplayName("47. A police question")
class PoliceQuestionTest extends Scenario {
    private static final String POLICE_OF_FRANCE = "019b8b87-9800-7003-8000-000000004652";

    @Test
    @DisplayName(
            "47: police ask police through INTERPOL, without urgency, and what they answer is marked as no evidence")
    void whatThePoliceAnswerIsNoEvidence() {
        var request = asked("vn-police", "fr-police");
        var france = request.requested();
        var record = france.registers("record.pdf");

        var answered = france.does(answer("A prepaid card, first used on 4 January.", record));

        request.is("ANSWERED");
        var handedOver = answered.path("effects").get(0);
        assertEquals("MaterialHandedOver", handedOver.path("type").asText());
        assertTrue(handedOver.path("policeInformation").asBoolean());
        var held = request.requesting().documentSeen(record).path("terms");
        assertEquals(
                List.of("ONWARD_TRANSFER", "NO_EVIDENCE"), held.path("limits").findValuesAsText("code"));
        request.requesting().mayNot(confirmReceipt(record.tamperedWith())).because("digests-agree", "40(14)");
        request.requesting().does(confirmReceipt(record));
        request.is("CLOSED");
    }

    @Test
    @DisplayName("47: the police of the other State are addressed; its central authority may answer as well")
    void policeAreAddressedAndTheCentralAuthorityMayAnswer() {
        var request = asked("vn-central", "fr-central");
        assertEquals(POLICE_OF_FRANCE, request.view().path("requestedAuthority").asText());

        request.requested().does(answer("Nothing is known of it."));

        request.is("ANSWERED");
    }

    @Test
    @DisplayName("40(12): a point of contact asks no such question")
    void aPointOfContactAsksNoSuchQuestion() {
        var refused = new Api("vn-247").post("/v1/requests", Drafts.of("law-enforcement-cooperation"));

        assertEquals(409, refused.statusCode());
        assertEquals("function", Api.json(refused).at("/violations/0/rule").asText());
    }

    @Test
    @DisplayName("47: the police decline with reasons")
    void thePoliceDecline() {
        var request = asked("vn-police", "fr-police");

        request.requested().does(decline("The operation is still covert."));

        request.is("DECLINED");
    }

    @Test
    @DisplayName("47: an answer says something")
    void anAnswerSaysSomething() {
        var france = asked("vn-police", "fr-police").requested();

        france.mayNot(Deed.of("ANSWER").with("personalData", false)).because("something-answered", "47");
    }

    private Dossier asked(String requesting, String requested) {
        var request = drafted(requesting, requested, Drafts.of("law-enforcement-cooperation"));
        request.requesting().does(submit());
        request.requested().does(acknowledge("SCCOPOL 26/7"));
        return request;
    }
}
