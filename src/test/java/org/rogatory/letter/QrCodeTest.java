package org.rogatory.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.NotFoundException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.request.StatedRequest;

/** The code on a letter, as a telephone reads it. */
class QrCodeTest {
    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "AR"})
    void itLeadsToTheProofOfTheDigest(Language language) throws NotFoundException {
        var pdf = Typesetting.pdf(Specimen.letter(language, Specimen.submitted(Specimen.draft("extradition"))));
        assertEquals("https://rogatory.example/v1/log/proofs/inclusion?entry=" + Specimen.DIGEST, QrReader.read(pdf));
    }

    @Test
    void theCodeOfAnAnswerLeadsToTheAnswer() throws NotFoundException {
        var body = Specimen.example("Act").path("refuse");
        var pdf = Typesetting.pdf(
                Specimen.letter(Language.VI, Specimen.answered(Specimen.draft("stored-data-access"), body)));
        assertTrue(QrReader.read(pdf).endsWith("?entry=" + Specimen.DIGEST));
    }

    @Test
    void aDraftHasNoCode() {
        var draft = Specimen.view(Specimen.draft("extradition"));
        var pdf = Typesetting.pdf(Specimen.letter(Language.EN, new StatedRequest(draft, List.of(), List.of(), false)));
        assertThrows(NotFoundException.class, () -> QrReader.read(pdf));
    }

    @Test
    void anAddressThatLeadsNowhereIsNoSetting() {
        for (var wrong :
                List.of("rogatory.example", "/v1", "https://rogatory.example/?a=b", "https://rogatory.example/#x")) {
            assertThrows(IllegalStateException.class, () -> new Proof(URI.create(wrong), "log"), wrong);
        }
    }
}
