package org.rogatory.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.scenario.Deeds.acknowledge;
import static org.rogatory.scenario.Deeds.closeConsultation;
import static org.rogatory.scenario.Deeds.confirmReceipt;
import static org.rogatory.scenario.Deeds.consultOnRefusal;
import static org.rogatory.scenario.Deeds.deliver;
import static org.rogatory.scenario.Deeds.recordAuthorization;
import static org.rogatory.scenario.Deeds.refuse;
import static org.rogatory.scenario.Deeds.stateViews;
import static org.rogatory.scenario.Deeds.submit;
import static org.rogatory.scenario.Deeds.takeUp;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenario 1 without its preservation: Viet Nam asks France for a server's image and for a customer's records. */
@QuarkusTest
@DisplayName("1. The data that France holds for a hospital in Viet Nam")
class StoredDataTest extends Scenario {
    private Dossier request;
    private Party vietnam;
    private Party france;

    @BeforeEach
    void franceTakesTheRequestUp() {
        request = storedData("vn-central", "fr-central", "fr");
        vietnam = request.requesting();
        france = request.requested();
        vietnam.does(submit());
        france.does(acknowledge("BEPI 26/1188"));
        france.does(takeUp());
        request.is("IN_EXECUTION");
    }

    @Test
    @DisplayName("24(4): no data leave France before its judge authorized the measure")
    void noDataLeaveBeforeTheJudgeAuthorizedIt() {
        var image = france.registers("image.dd");

        france.mayNot(deliver("m1", today(), image))
                .because("authorized-domestically", "24(4)")
                .forMeasure("m1");
        france.does(recordAuthorization(today(), inDays(30)));
        france.mayNot(deliver("m1", today().minusDays(1), image)).because("authorized-domestically", "24(4)");
        france.does(deliver("m1", today(), image));

        request.is("IN_EXECUTION").measure("m1", "EXECUTED").measure("m2", "OPEN");
    }

    @Test
    @DisplayName("40(28): essential interests refuse nothing before Viet Nam was consulted and heard")
    void essentialInterestsRefuseNothingBeforeTheOtherStateWasHeard() {
        var refusal = refuse("ESSENTIAL_INTERESTS", "m2");

        france.mayNot(refusal).because("consulted-before-refusal", "40(28)").forMeasure("m2");
        france.does(consultOnRefusal("ESSENTIAL_INTERESTS", inDays(14), "m2"));
        france.mayNot(refusal).because("consulted-before-refusal", "40(28)").forMeasure("m2");
        vietnam.does(stateViews("x1"));
        france.mayNot(refusal).because("consulted-before-refusal", "40(28)").forMeasure("m2");
        france.does(closeConsultation("x1"));
        france.does(refusal);

        request.is("IN_EXECUTION")
                .exchange("x1", "HELD")
                .measure("m2", "REFUSED")
                .measure("m1", "OPEN");
    }

    @Test
    @DisplayName("40(28): a consultation that France closes at once was none; the day passed in silence makes it one")
    void aConsultationThatIsClosedAtOnceWasNone() {
        var refusal = refuse("ESSENTIAL_INTERESTS", "m2");
        france.does(consultOnRefusal("ESSENTIAL_INTERESTS", inDays(14), "m2"));
        france.does(closeConsultation("x1"));
        france.mayNot(refusal).because("consulted-before-refusal", "40(28)");

        france.does(consultOnRefusal("ESSENTIAL_INTERESTS", inDays(14), "m2"));
        TimeMachine.daysPass(15);
        france.does(closeConsultation("x2"));
        france.does(refusal);

        request.exchange("x1", "CLOSED").exchange("x2", "HELD").measure("m2", "REFUSED");
    }

    @Test
    @DisplayName("40(15): what either State says goes to the court's file as a letter, in any of seven languages")
    void whatEitherStateSaysGoesToTheFile() {
        var image = france.registers("image.dd");
        france.does(recordAuthorization(today(), inDays(30)));
        france.does(deliver("m1", today(), image));
        for (var language : List.of("en", "fr", "es", "ru", "ar", "zh", "vi")) {
            filed("/letter?language=" + language, "A05-2026-0417/S");
        }
        filed("/acts/2/letter", "BEPI 26/1188");
        filed("/acts/5/letter", "image.dd");
    }

    private void filed(String letter, String saying) {
        var answer = vietnam.get(letter);
        answer.then().statusCode(200).contentType("application/pdf");
        try (var document = Loader.loadPDF(answer.asByteArray())) {
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains(saying), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("40(14): executed in part and refused in part, the request closes when the digests agree")
    void theRequestClosesWhenTheDigestsAgree() {
        var image = france.registers("image.dd");
        france.does(recordAuthorization(today(), inDays(30)));
        france.does(deliver("m1", today(), image));
        france.does(consultOnRefusal("ESSENTIAL_INTERESTS", inDays(14), "m2"));
        vietnam.does(stateViews("x1"));
        france.does(closeConsultation("x1"));
        france.does(refuse("ESSENTIAL_INTERESTS", "m2"));
        request.is("EXECUTED").measure("m1", "EXECUTED").measure("m2", "REFUSED");

        vietnam.mayNot(confirmReceipt()).because("digests-agree", "40(14)");
        vietnam.mayNot(confirmReceipt(image.tamperedWith())).because("digests-agree", "40(14)");
        france.mayNot(confirmReceipt(image)).because("side", "40(12)");
        vietnam.does(confirmReceipt(image));

        request.is("CLOSED");
    }
}
