package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.scenario.ContactPointDeeds.*;
import static org.rogatory.scenario.Deeds.*;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenario 1: Viet Nam asks France to hold a server, then for what is on it. 60 days from 4 May end with 3 July. */
@QuarkusTest
@DisplayName("1. Hospital")
class HospitalTest extends Scenario {
    private Dossier preservation;
    private Party vietnam;
    private Party france;

    @BeforeEach
    void franceReceivesTheRequest() {
        preservation = drafted("vn-247", "fr-247", Drafts.preservation("FR", "fr"));
        vietnam = preservation.requesting();
        france = preservation.requested();
        vietnam.does(submit());
        france.does(acknowledge("PHAROS 26/31"));
    }

    @Test
    @DisplayName("42(8): held for sixty days, then until the request for it is decided, and not a day less")
    void theDataIsHeldUntilTheRequestForItIsDecided() {
        held();
        france.does(disclosePath("NL"));
        var request = requested();
        preservation.is("PRESERVED");
        assertEquals(List.of(request.id()), followers());

        request.requested().does(acknowledge("BEPI 26/1188"));
        preservation.is("CONTINUED");
        TimeMachine.daysPass(70);
        france.mayNot(end()).because("follow-ups-decided", "42(8)").saying("RECEIVED");

        var image = executed(request);
        france.does(end());
        preservation.is("ENDED");
        request.is("EXECUTED");
        request.requesting().mayNot(confirmReceipt(image.tamperedWith())).because("digests-agree", "40(14)");
        request.requesting().does(confirmReceipt(image));
        request.is("CLOSED");
    }

    @Test
    @DisplayName("24(4), 25: nothing is preserved without a domestic order, and none lasts longer than 90 days")
    void nothingIsPreservedWithoutADomesticOrder() {
        var sixty = preserve(today(), inDays(60));
        france.mayNot(sixty).because("authorized-domestically", "24(4)");
        france.mayNot(disclosePath("NL")).because("authorized-domestically", "24(4)");
        france.mayNot(recordAuthorization(today(), inDays(91))).because("ninety-days", "25");
        france.does(recordAuthorization(today(), inDays(90)));
        france.mayNot(preserve(today(), inDays(59))).because("sixty-days", "42(8)");
        france.does(sixty);

        assertEquals("2026-07-03", preservation.view().path("preservedUntil").asText());
        assertEquals(List.of("SEND_FOLLOW_UP"), owed(vietnam));
        assertEquals(List.of("SEND_FOLLOW_UP", "RENEW_ORDER"), owed(france));
    }

    @Test
    @DisplayName("43: a provider in a third State is named unasked; at home there is nothing to name")
    void aProviderInAThirdStateIsNamedUnasked() {
        held();
        france.mayNot(disclosePath("FR")).because("provider-abroad", "43(1)");
        france.does(disclosePath("NL"));
        france.mayNot(withholdPath("LEGAL_SYSTEM")).because("ground-open-to-path", "43(2)");
        france.does(withholdPath("ESSENTIAL_INTERESTS"));
        preservation.is("PRESERVED");
    }

    @Test
    @DisplayName("42(8), twin a: the request for the data is withdrawn on day 10, and the data is held to the last day")
    void whoWithdrawsTheRequestStillHasTheSixtyDays() {
        held();
        var request = requested();
        request.requested().does(acknowledge("BEPI 26/1188"));
        TimeMachine.daysPass(10);
        request.requesting().does(withdraw());
        preservation.is("CONTINUED");
        france.mayNot(end()).because("period-over", "42(8)");
        TimeMachine.daysPass(50);
        france.mayNot(end()).because("period-over", "42(8)").saying("2026-07-03");
        TimeMachine.daysPass(1);
        france.does(end());
        preservation.is("ENDED");
    }

    @Test
    @DisplayName("42(8), twin b: submitted on day 58, received on day 62; between them nothing ends")
    void betweenSubmissionAndReceiptNothingEnds() {
        held();
        TimeMachine.daysPass(58);
        var request = requested();
        TimeMachine.daysPass(3);
        france.mayNot(end()).because("follow-ups-decided", "42(8)").saying("SUBMITTED");
        TimeMachine.daysPass(1);
        request.requested().does(acknowledge("BEPI 26/1188"));
        preservation.is("CONTINUED");
        france.mayNot(end()).because("follow-ups-decided", "42(8)");
    }

    @Test
    @DisplayName("42, twin c: the provider had erased everything, which is no refusal")
    void whatWasErasedBeforeIsNoRefusal() {
        france.does(nothingPreserved("ALREADY_ERASED"));
        preservation.is("ENDED");
        france.mayNot(refuse("ESSENTIAL_INTERESTS")).because("status", "40(1)");
    }

    @Test
    @DisplayName("42(7): at risk, the data stays held while Viet Nam decides, and its request goes on meanwhile")
    void whatIsAtRiskStaysHeldWhileVietnamDecides() {
        held();
        france.does(reportRisk(inDays(10)));
        var request = requested();
        request.requested().does(acknowledge("BEPI 26/1188"));
        preservation.is("AWAITING_DECISION");
        france.mayNot(refuse("DISCRIMINATION")).because("nothing-held", "42(8)");
        assertEquals("PRESERVED", vietnam.does(proceed()).path("statusAfter").asText());
        preservation.is("CONTINUED");
    }

    @Test
    @DisplayName("42(9): asked for in time, an extension holds the data until it is answered")
    void anExtensionHoldsTheDataUntilItIsAnswered() {
        held();
        TimeMachine.daysPass(60);
        vietnam.mayNot(requestExtension(today())).because("later-end", "42(9)");
        vietnam.does(requestExtension(inDays(30)));
        TimeMachine.daysPass(1);
        vietnam.mayNot(requestExtension(inDays(60))).because("extension-in-time", "42(9)");
        france.mayNot(end()).because("extension-answered", "42(9)");
        france.does(grantExtension("x1", inDays(20)));
        preservation.exchange("x1", "GRANTED");
        france.mayNot(end()).because("period-over", "42(8)");
    }

    @Test
    @DisplayName("42(8): nobody asked for the data; after the last day it is let go by itself, at the first occasion")
    void whatNobodyAskedForIsLetGo() {
        held();
        TimeMachine.daysPass(61);
        vietnam.does(askStatus());
        preservation.is("ENDED");
        var last = preservation.requesting().history().path(5);
        assertEquals(
                "END SYSTEM",
                last.path("type").asText() + " " + last.path("side").asText());
    }

    @Test
    @DisplayName("42(4), 42(6): only three grounds refuse a preservation, and want of dual criminality is none of them")
    void onlyThreeGroundsRefuse() {
        france.mayNot(refuse("NO_DUAL_CRIMINALITY")).because("ground-open-to-kind", "42(6)");
        france.mayNot(refuse("RESERVED_DUAL_CRIMINALITY")).because("ground-open-to-kind", "42(5)");
        france.does(refuse("ESSENTIAL_INTERESTS"));
        preservation.is("REFUSED");
    }

    @Test
    @DisplayName("42(8): the two histories name each other")
    void theTwoHistoriesNameEachOther() {
        held();
        var request = requested();
        var noted = preservation.requesting().history().path(4);
        assertEquals("NOTE_FOLLOW_UP", noted.path("type").asText());
        assertTrue(names(noted, "SUBMIT", request), noted::toPrettyString);
        var submitted = request.requesting().history().path(0);
        assertTrue(names(submitted, "NOTE_FOLLOW_UP", preservation), submitted::toPrettyString);
        assertEquals(List.of(), owed(vietnam));
    }

    private void held() {
        france.does(recordAuthorization(today(), inDays(90)));
        france.does(preserve(today(), inDays(60)));
        preservation.is("PRESERVED");
    }

    private Dossier requested() {
        var request =
                drafted("vn-central", "fr-central", Drafts.following(preservation, Drafts.storedData("FR", "fr")));
        request.requesting().does(submit());
        return request;
    }

    /** m1 is delivered under the judge's authorization, and m2 refused after a consultation; the document of m1. */
    private Document executed(Dossier request) {
        var paris = request.requested();
        var hanoi = request.requesting();
        paris.does(takeUp());
        var image = paris.registers("image.dd");
        paris.mayNot(deliver("m1", today(), image)).because("authorized-domestically", "24(4)");
        paris.does(recordAuthorization(today(), inDays(30)));
        paris.does(deliver("m1", today(), image));
        var refusal = refuse("ESSENTIAL_INTERESTS", "m2");
        paris.mayNot(refusal).because("consulted-before-refusal", "40(28)");
        france.mayNot(end()).because("follow-ups-decided", "42(8)");
        paris.does(consultOnRefusal("ESSENTIAL_INTERESTS", inDays(14), "m2"));
        hanoi.does(stateViews("x1"));
        paris.does(closeConsultation("x1"));
        paris.does(refusal);
        request.is("EXECUTED").measure("m1", "EXECUTED").measure("m2", "REFUSED");
        return image;
    }

    private List<String> followers() {
        return texts(preservation.view().path("followedBy"));
    }

    private List<String> owed(Party party) {
        var open = new ArrayList<String>();
        for (var o : party.sees().path("obligations")) {
            if (o.path("settledBy").isNull()) {
                open.add(o.path("code").asText());
            }
        }
        return open;
    }

    private static boolean names(JsonNode act, String other, Dossier in) {
        for (var effect : act.path("effects")) {
            if (effect.path("type").asText().equals("RelatedActed")) {
                return effect.path("act").asText().equals(other)
                        && effect.path("request").asText().equals(in.id());
            }
        }
        return false;
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
