package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.redirectTo;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.Deeds.takeUp;
import static org.rogatory.scenario.Deeds.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenario 7, as far as it is no call between contact points: a request must find its way, its words and its desk. */
@QuarkusTest
@DisplayName("7. Wrong channel, wrong language, wrong desk")
class WrongDeskTest extends Scenario {
    private static final String BEIJING = "019b8b87-9800-7001-8000-00000000434e";
    private static final String POLICE_OF_CHINA = "019b8b87-9800-7003-8000-00000000434e";
    private static final String HONG_KONG = "019b8b87-9800-7006-8000-00000000434e";
    private static final String PARIS = "019b8b87-9800-7001-8000-000000004652";

    @Test
    @DisplayName("40(12): Brazil insists on diplomatic channels, and no other way leads there")
    void brazilInsistsOnDiplomaticChannels() {
        toBrazilBy("CENTRAL").requesting().mayNot(submit()).because("channel", "40(12)");
        toBrazilBy("INTERPOL").requesting().mayNot(submit()).because("channel", "40(12)");

        var request = toBrazilBy("DIPLOMATIC");
        request.requesting().does(submit());
        request.requested().does(acknowledge("DRCI 2026/77"));

        request.is("RECEIVED");
    }

    @Test
    @DisplayName("40(13): Spanish to a State that accepts French and English needs a translation into one of them")
    void spanishNeedsATranslation() {
        var request = storedData("es-central", "fr-central", "es");
        var spain = request.requesting();
        spain.mayNot(submit()).because("language", "40(13)");
        var original = spain.registers("solicitud.pdf");
        spain.translates(original, "pt");
        spain.mayNot(submit()).because("language", "40(13)");

        spain.translates(original, "fr");
        spain.does(submit());

        request.is("SUBMITTED");
    }

    @Test
    @DisplayName("40(12): what concerns Hong Kong goes to the authority registered for that territory")
    void whatConcernsHongKongGoesToHongKong() {
        var request = drafted(
                "vn-central", "hk-central", Drafts.storedData("CN", "en").put("territory", "HK"));
        request.requesting().does(submit());
        assertEquals(HONG_KONG, addressee(request));

        request.requested().does(acknowledge("DOJ 26/51"));

        request.is("RECEIVED");
    }

    @Test
    @DisplayName("40(12): what was sent to Beijing and concerns Hong Kong is redirected, and Hong Kong goes on with it")
    void whatWasSentToBeijingIsRedirected() {
        var request = toBeijing();
        var beijing = request.requested();
        var hongKong = request.as("hk-central");
        hongKong.mayNot(acknowledge("DOJ 26/52")).because("function", "40(12)");

        beijing.does(redirectTo(HONG_KONG));

        request.is("SUBMITTED");
        assertEquals(HONG_KONG, addressee(request));
        hongKong.does(acknowledge("DOJ 26/52"));
        hongKong.does(takeUp());
        request.is("IN_EXECUTION");
    }

    @Test
    @DisplayName("40(12): what Beijing asks for is Beijing's; Hong Kong acts on what it has asked for itself")
    void hongKongActsOnWhatItAsksForItself() {
        var ofBeijing = drafted("cn-central", "vn-central", Drafts.storedData("VN", "en"));
        ofBeijing.requesting().does(submit());
        ofBeijing.as("hk-central").mayNot(withdraw()).because("function", "40(12)");

        var ofHongKong = drafted("hk-central", "vn-central", Drafts.storedData("VN", "en"));
        ofHongKong.requesting().does(submit());
        ofHongKong.requesting().does(withdraw());

        ofBeijing.is("SUBMITTED");
        ofHongKong.is("WITHDRAWN");
    }

    @Test
    @DisplayName("40(12): a request is redirected within the State, to an authority that serves its kind")
    void aRequestIsRedirectedWithinTheState() {
        var beijing = toBeijing().requested();

        beijing.mayNot(redirectTo(PARIS)).because("redirected-in-same-state", "40(12)");
        beijing.mayNot(redirectTo(POLICE_OF_CHINA)).because("redirected-in-same-state", "40(12)");
        beijing.mayNot(redirectTo(BEIJING)).because("redirected-in-same-state", "40(12)");
    }

    @Test
    @DisplayName("40(12): where nobody is registered for the territory, nobody can be addressed")
    void whereNobodyIsRegisteredNobodyIsAddressed() {
        var text = Drafts.storedData("FR", "fr").put("territory", "HK");

        drafted("vn-central", "fr-central", text).requesting().mayNot(submit()).because("addressee", "40(12)");
    }

    private Dossier toBrazilBy(String channel) {
        return drafted("vn-central", "br-central", Drafts.storedData("BR", "pt").put("channel", channel));
    }

    private Dossier toBeijing() {
        var request = storedData("vn-central", "cn-central", "en");
        request.requesting().does(submit());
        assertEquals(BEIJING, addressee(request));
        return request;
    }

    private static String addressee(Dossier request) {
        return request.view().path("requestedAuthority").asText();
    }
}
