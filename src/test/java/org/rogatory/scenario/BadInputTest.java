package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.scenario.ContactPointDeeds.preserve;
import static org.rogatory.scenario.ContactPointDeeds.requestExtension;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.recordAuthorization;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.ExtraditionDeeds.beginExamination;
import static org.rogatory.scenario.ExtraditionDeeds.found;
import static org.rogatory.scenario.ExtraditionDeeds.grant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A request that follows the wrong one, or an act about what is not there: blocked, with the article. */
@QuarkusTest
@DisplayName("Bad input")
class BadInputTest extends Scenario {
    private static final String NOT_FOUND = "No request of these two States, in this direction and submitted";

    private Dossier preservation;

    @BeforeEach
    void vietnamAskedFranceToPreserve() {
        preservation = preservationByFrance();
        preservation.requesting().does(submit());
        preservation.requested().does(acknowledge("PHAROS 26/31"));
    }

    @Test
    @DisplayName("42(8): a request to another State follows nothing that France was asked for")
    void aRequestToAnotherStateFollowsNothing() {
        var text = Drafts.following(preservation, Drafts.storedData("DE", "en"));
        mayNotFollow(drafted("vn-central", "de-central", text)).saying(NOT_FOUND);
    }

    @Test
    @DisplayName("42(8): nor does a request in the other direction")
    void aRequestInTheOtherDirectionFollowsNothing() {
        var text = Drafts.following(preservation, Drafts.storedData("VN", "en"));
        mayNotFollow(drafted("fr-central", "vn-central", text)).saying(NOT_FOUND);
    }

    @Test
    @DisplayName("42(8): what other States have asked each other is told like what is not there at all")
    void whatOtherStatesAskedIsNotThere() {
        var stranger =
                drafted("de-central", "fr-central", Drafts.following(preservation, Drafts.storedData("FR", "fr")));
        var ofStrangers = mayNotFollow(stranger).saying(NOT_FOUND);

        var text = Drafts.storedData("FR", "fr");
        text.putArray("followsUp").add(UUID.randomUUID().toString());
        var ofNobody = mayNotFollow(drafted("de-central", "fr-central", text));
        assertEquals(
                ofNobody.problem().path("violations"), ofStrangers.problem().path("violations"));
    }

    @Test
    @DisplayName("42(8): what was never submitted is not there to be followed")
    void whatWasNeverSubmittedIsNotFollowed() {
        var draft = preservationByFrance();
        var text = Drafts.following(draft, Drafts.preservation("FR", "fr"));
        mayNotFollow(drafted("vn-247", "fr-247", text)).saying(NOT_FOUND);
    }

    @Test
    @DisplayName("42(8), 37(10), 52: a preservation is followed by no extradition, a call by anything")
    void aRequestOfTheWrongKindFollowsNothing() {
        var text = Drafts.following(preservation, Drafts.extradition("FR", "fr", "CENTRAL"));
        mayNotFollow(extradition("vn-central", "fr-central", text))
                .saying("EXTRADITION may not follow DATA_PRESERVATION.");

        var call = drafted("vn-247", "fr-247", Drafts.call("FR", "fr"));
        call.requesting().does(submit());
        var after = drafted("vn-central", "fr-central", Drafts.following(call, Drafts.storedData("FR", "fr")));
        after.requesting().does(submit());
        after.is("SUBMITTED");
    }

    @Test
    @DisplayName("What is no id at all is no request, and is told before anything is judged")
    void whatIsNoIdIsNoRequest() {
        var text = Drafts.storedData("FR", "fr");
        text.putArray("followsUp").add("the preservation of last week");

        var answer = new Api("vn-central").post("/v1/requests", text);

        assertEquals(400, answer.statusCode(), answer::asString);
        assertEquals("application/problem+json", answer.contentType());
    }

    @Test
    @DisplayName("42(9): what nobody asked to extend in time is extended no more, and the answer names the last day")
    void afterThePeriodNothingIsExtended() {
        preservation.requested().does(recordAuthorization(today(), inDays(90)));
        preservation.requested().does(preserve(today(), inDays(60)));
        TimeMachine.daysPass(61);
        preservation
                .requesting()
                .mayNot(requestExtension(inDays(30)))
                .because("extension-in-time", "42(9)")
                .saying("2026-07-03");
        preservation.is("PRESERVED");
    }

    @Test
    @DisplayName(
            "37(1): one finding is none for the offence beside it, and an offence that nobody named is not granted")
    void whatWasNotFoundIsNotGranted() {
        var request = extradition("pt-central", "br-central", Drafts.extradition("BR", "pt", "DIPLOMATIC"));
        request.requesting().does(submit());
        var brazil = request.requested();
        brazil.does(acknowledge("DRCI 2026/79"));
        brazil.does(beginExamination());
        brazil.does(found("o1", "MET"));

        brazil.mayNot(grant("o1", "o2", "o3"))
                .because("dual-criminality", "37(1)")
                .saying("/offences/1")
                .saying("/offences/2");
        brazil.mayNot(found("o9", "MET")).because("names-exist", "40(15)");
        request.is("UNDER_EXAMINATION");
    }

    @Test
    @DisplayName("52(1): what no confiscation knows of is not returned")
    void whatNoConfiscationKnowsIsNotReturned() {
        var confiscation = drafted("ke-central", "za-central", Drafts.confiscation());
        confiscation.requesting().does(submit());
        var back = Drafts.returnAfter(confiscation);
        ((ObjectNode) back.at("/content/property/0")).put("id", "p9");

        drafted("ke-central", "za-central", back).requesting().mayNot(submit()).because("confiscated-before", "52(1)");
    }

    private Dossier preservationByFrance() {
        return drafted("vn-247", "fr-247", Drafts.preservation("FR", "fr"));
    }

    private static Blocked mayNotFollow(Dossier draft) {
        return draft.requesting().mayNot(submit()).because("follow-up", "42(8)").saying("/followsUp/0");
    }
}
