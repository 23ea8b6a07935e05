package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.scenario.AccordDeeds.acceptInformation;
import static org.rogatory.scenario.AccordDeeds.rectifySubmission;
import static org.rogatory.scenario.AccordDeeds.sendBack;
import static org.rogatory.scenario.Deeds.consultOn;
import static org.rogatory.scenario.Deeds.notifyExculpatoryUse;
import static org.rogatory.scenario.Deeds.requestUseConsent;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.Deeds.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Article 40(4)-(5): the police of Viet Nam warn France unasked, and want the source kept unnamed. */
@QuarkusTest
@DisplayName("40(4)-(5). Information sent unasked")
class InformationTest extends Scenario {
    private static final String SECRET = "credentials of a hospital in Lille";

    @Test
    @DisplayName("40(5): France reads the restrictions at once, and the information once it has accepted them")
    void theInformationIsReadOnceTheRestrictionsAreAccepted() {
        var request = sent();
        var france = request.requested();
        assertEquals(2, france.sees().at("/content/restrictions").size());
        assertEquals(1, france.sees().path("content").size());
        assertNothingOfIt(france);
        assertNothingOfIt(request.as("fr-auditor"));
        assertTrue(request.requesting().sees().toString().contains(SECRET));

        france.does(acceptInformation());

        request.is("CLOSED").exchange("x1", "ACCEPTED");
        assertTrue(france.sees().toString().contains(SECRET));
        var condition = request.one("conditions", "c2");
        assertEquals(
                "The source is not named to anybody.", condition.path("text").asText());
        assertEquals("40(5)", condition.path("article").asText());
        assertEquals(2, condition.path("acceptedBy").asInt());
    }

    @Test
    @DisplayName("40(5): nor are documents shown, or corrections told, before they are accepted")
    void documentsAndCorrectionsAreSealedAsWell() {
        var request = drafted("vn-police", "fr-police", Drafts.of("spontaneous-information"));
        var vietnam = request.requesting();
        var france = request.requested();
        var list = vietnam.registers("credentials.csv");
        vietnam.does(submit());
        vietnam.does(rectifySubmission("/content/information", "They are " + SECRET + ", for sale since 1 May."));

        assertEquals(0, documents(france));
        assertNothingOfIt(france);
        assertFalse(france.history().get(1).path("erased").asBoolean());

        france.does(acceptInformation());
        assertEquals(1, documents(france));
        assertEquals(
                list.id(), Api.json(france.get("/documents")).at("/items/0/id").asText());
        assertEquals(
                3, Api.json(france.get("/documents")).at("/items/0/shownByAct").asInt());
        assertTrue(france.history().get(1).path("body").toString().contains("since 1 May"));
        assertTrue(france.sees().path("content").toString().contains("since 1 May"));
    }

    @Test
    @DisplayName("40(5): nor does anybody find out by trying what stands where")
    void nobodyFindsOutByTrying() {
        var france = sent().requested();

        france.mayNot(rectifySubmission("/content/information", "Nothing")).because("own-acts-only", "36");
        france.mayNot(rectifySubmission("/content/persons/7/familyName", "Nobody"))
                .because("own-acts-only", "36");
    }

    @Test
    @DisplayName("40(5): what is sent back is never read, and nobody is bound")
    void whatIsSentBackIsNeverRead() {
        var request = sent();
        var france = request.requested();
        france.does(consultOn("CONDITIONS", inDays(5)));

        france.does(sendBack("Our courts could not keep the source unnamed."));

        request.is("SENT_BACK").exchange("x1", "DECLINED").exchange("x2", "LAPSED");
        assertEquals(0, france.sees().path("conditions").size());
        assertNothingOfIt(france);
        france.mayNot(requestUseConsent(1, "Another case")).because("delivered-before", "40(19)");
    }

    @Test
    @DisplayName(
            "40(5): France holds what it accepted: it asks before other use, and gives notice of what clears a man")
    void franceHoldsWhatItAccepted() {
        var request = sent();
        request.requested().mayNot(notifyExculpatoryUse(1)).because("delivered-before", "40(19)");
        request.requested().does(acceptInformation());

        request.requested().does(requestUseConsent(1, "Against the buyer of the credentials"));
        request.requesting().does(Deed.of("GRANT_USE_CONSENT").with("exchange", "x2"));
        request.requested().does(notifyExculpatoryUse(1));

        request.exchange("x2", "GRANTED");
        request.requesting().mayNot(requestUseConsent(1, "At home")).because("delivered-before", "40(19)");
    }

    @Test
    @DisplayName("40(4): what was sent in error is withdrawn unread")
    void whatWasSentInErrorIsWithdrawnUnread() {
        var request = sent();

        request.requesting().does(withdraw());

        request.is("WITHDRAWN").exchange("x1", "LAPSED");
        assertNothingOfIt(request.requested());
        request.requested().mayNot(acceptInformation()).because("status", "40(1)");
    }

    private Dossier sent() {
        var request = drafted("vn-police", "fr-police", Drafts.of("spontaneous-information"));
        request.requesting().does(submit());
        return request;
    }

    private static void assertNothingOfIt(Party party) {
        for (var told : new Object[] {party.sees(), party.history(), party.options()}) {
            assertFalse(told.toString().contains("hospital in Lille"), told::toString);
            assertFalse(told.toString().contains("admin@"), told::toString);
        }
    }

    private static int documents(Party party) {
        return Api.json(party.get("/documents")).path("items").size();
    }
}
