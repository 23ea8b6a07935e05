package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.scenario.ContactPointDeeds.*;
import static org.rogatory.scenario.Deeds.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenario 6: Viet Nam calls Malaysia's 24/7 point, for a child is missing. */
@QuarkusTest
@DisplayName("6. By telephone")
class ByTelephoneTest extends Scenario {

    @Test
    @DisplayName("41, 40(13): answered at once, closed only when the call was confirmed in writing")
    void aCallIsAnsweredAtOnceAndClosedOnceItIsInWriting() {
        var call = called();
        var log = call.requested().registers("last-connection.txt");
        call.requested().does(answer("Last seen at 198.51.100.9.", log));
        call.is("ANSWERED");
        assertEquals(2, call.requesting().history().size());
        assertTrue(owes(call, "CONFIRM_IN_WRITING"));

        call.requesting().mayNot(withdraw()).because("status", "40(1)");
        call.requesting().mayNot(confirmReceipt(log)).because("confirmed-in-writing", "40(13)");
        call.requesting().does(confirmInWriting(call.requesting().registers("confirmation.pdf")));
        assertFalse(owes(call, "CONFIRM_IN_WRITING"));
        call.requesting().mayNot(confirmReceipt()).because("digests-agree", "40(14)");
        call.requesting().does(confirmReceipt(log));
        call.is("CLOSED");
    }

    @Test
    @DisplayName("40(13): without urgency, or agreed with nobody, no request is made by telephone")
    void withoutUrgencyNoRequestIsMadeByTelephone() {
        drafted("vn-247", "my-247", without("urgency"))
                .requesting()
                .mayNot(submit())
                .because("form", "40(13)");
        var unannounced = Drafts.call("PH", "en");
        unannounced.remove("agreed");
        drafted("vn-247", "ph-247", unannounced).requesting().mayNot(submit()).because("form", "40(13)");
    }

    @Test
    @DisplayName("40(13): Malaysia has declared that it takes urgent calls, and is not asked before each of them")
    void whoTakesUrgentCallsIsNotAskedBefore() {
        var call = drafted("vn-247", "my-247", without("agreed"));
        call.requesting().does(submit());
        call.is("SUBMITTED");
    }

    @Test
    @DisplayName(
            "40(13): nobody is extradited by telephone, however urgent it is and whoever agreed; in writing it goes")
    void nobodyIsExtraditedByTelephone() {
        var call = Drafts.call("PH", "en");
        var text = Drafts.extradition("PH", "en", "CENTRAL").put("form", "ORAL");
        text.set("urgency", call.path("urgency"));
        text.set("agreed", call.path("agreed"));
        var request = extradition("us-central", "ph-central", text);
        request.requesting().mayNot(submit()).because("form", "40(13)").saying("may not be requested orally");

        request.requesting().writes(text.put("form", "WRITTEN"));
        request.requesting().does(submit());
        request.is("SUBMITTED");
    }

    @Test
    @DisplayName("2(o): data in an emergency needs the finding whose life is at risk, why gravely, and why now")
    void dataInAnEmergencyNeedsTheFinding() {
        var text = Drafts.call("MY", "en");
        ((ObjectNode) text.path("content").path("emergency")).remove("whyImminent");
        drafted("vn-247", "my-247", text)
                .requesting()
                .mayNot(submit())
                .because("content", "2(o)")
                .saying("/content/emergency/whyImminent");
    }

    @Test
    @DisplayName("41(3): help that nobody owes is declined with reasons, and on no ground but that of 6(2)")
    void helpIsDeclinedWithReasons() {
        var call = called();
        call.requested().mayNot(decline(" ")).because("declined-with-reasons", "41");
        call.requested()
                .mayNot(decline("No.").with("grounds", List.of(Map.of("code", "LEGAL_SYSTEM", "reasons", "Our law"))))
                .because("declined-for-human-rights", "6(2)");
        call.requested().does(decline("The provider has no establishment here."));
        call.is("DECLINED");
    }

    @Test
    @DisplayName("41(4): a call that is referred leaves a draft on the desk of the authority that may send it")
    void aReferredCallLeavesADraft() {
        var call = called();
        call.requested().does(acknowledge("MY-247/88"));
        call.requested().mayNot(refer("NETWORK_24_7")).because("authority-for-the-kind", "41(4)");
        call.requested().does(refer("STORED_DATA_ACCESS"));
        call.is("REFERRED");

        var hanoi = new Api("vn-central");
        var draft = draftThatFollows(call, hanoi);
        assertEquals("STORED_DATA_ACCESS", draft.path("kind").asText());
        assertEquals("MY", draft.path("requestedState").asText());
        assertEquals("DRAFT", draft.path("status").asText());
        var path = "/v1/requests/" + draft.path("id").asText();
        assertEquals(404, new Api("my-central").get(path).statusCode());
        assertEquals(404, new Api("my-247").get(path).statusCode());
        assertEquals(
                call.id(), Api.json(hanoi.get(path)).path("followsUp").path(0).asText());
    }

    private Dossier called() {
        var call = drafted("vn-247", "my-247", Drafts.call("MY", "en"));
        call.requesting().does(submit());
        return call;
    }

    private static boolean owes(Dossier call, String code) {
        return call.requesting().worklist().told().stream().anyMatch(told -> told.contains(code));
    }

    private static ObjectNode without(String property) {
        return Drafts.call("MY", "en").without(property);
    }

    private static JsonNode draftThatFollows(Dossier call, Api author) {
        var related = Api.json(author.get("/v1/requests/" + call.id() + "/related"));
        assertEquals(1, related.path("items").size(), related::toPrettyString);
        var id = related.path("items").path(0).path("id").asText();
        return Api.json(author.get("/v1/requests/" + id));
    }
}
