package org.rogatory.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A letter in each language: archived, read and looked at as a court would. */
class LanguagesTest {
    private static final int LINES_OF_A_PAGE = 50;
    private static final int HEADER_AND_FOOTER = 2;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLetterIsAPdfForTheArchives(Language language) {
        var pdf = Typesetting.pdf(Specimen.letter(language, Specimen.submitted(hospital(language))));
        Pdf.keep(language.tag(), pdf);
        assertEquals(List.of(), Pdf.faults(pdf, PDFAFlavour.PDFA_2_A));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDeliveryIsOneToo(Language language) {
        var delivery = Specimen.answered(
                Specimen.draft("mutual-legal-assistance"),
                Specimen.example("Act").path("deliver"),
                Specimen.handedOver());
        var pdf = Typesetting.pdf(Specimen.letter(language, delivery));
        Pdf.keep("delivery-" + language.tag(), pdf);
        assertEquals(List.of(), Pdf.outside(pdf));
        assertEquals(List.of(), Pdf.withoutGlyph(pdf));
        var text = Pdf.letters(Pdf.text(pdf));
        var labels = Labels.of(language);
        Stream.of(
                        labels.text("limit-purpose"),
                        labels.text("limit-personal-data"),
                        labels.text("conditions"),
                        "Not to be used as evidence before 1 July 2026.",
                        "order-17-2026.pdf")
                .forEach(words -> assertTrue(text.contains(Pdf.letters(words)), () -> words + " is not in " + text));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsReadInALetterIsWhatWasWritten(Language language) {
        var draft = hospital(language);
        var text = Pdf.words(Pdf.text(Typesetting.pdf(Specimen.letter(language, Specimen.submitted(draft)))));
        var labels = Labels.of(language);
        Stream.of(
                        Tongues.facts(language),
                        draft.at("/content/subjectMatter").asText(),
                        draft.at("/content/conductingAuthority/name").asText(),
                        labels.text("convention"),
                        labels.text("particulars"),
                        labels.property(draft.getClass(), "facts"),
                        labels.text(
                                "page",
                                1,
                                Pdf.pages(Typesetting.pdf(Specimen.letter(language, Specimen.submitted(draft))))),
                        Specimen.DIGEST)
                .forEach(words -> assertTrue(text.contains(words), () -> words + " is not in " + text));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingIsClippedAndNoGlyphIsMissing(Language language) {
        var draft = hospital(language);
        draft.withObject("/content").put("subjectMatter", "W".repeat(3000) + " " + "x".repeat(400));
        var pdf = Typesetting.pdf(Specimen.letter(language, Specimen.submitted(draft)));
        assertEquals(List.of(), Pdf.outside(pdf));
        assertEquals(List.of(), Pdf.withoutGlyph(pdf));
    }

    @Test
    void aLetterCanBeReadAloud() {
        var pdf = Typesetting.pdf(Specimen.letter(Language.AR, Specimen.submitted(hospital(Language.AR))));
        assertEquals(List.of(), Pdf.faults(pdf, PDFAFlavour.PDFUA_1));
    }

    /** The letter is lengthened line by line, so that its end meets the end of a page somewhere. */
    @Test
    void noPageIsEmpty() {
        for (var lines = 0; lines < LINES_OF_A_PAGE; lines++) {
            var draft = Specimen.draft("stored-data-access");
            draft.withObject("/content").put("facts", "x\n".repeat(lines) + "x");
            var pdf = Typesetting.pdf(Specimen.letter(Language.ES, Specimen.submitted(draft)));
            assertTrue(Pdf.linesOfLastPage(pdf) > HEADER_AND_FOOTER, "with " + lines);
        }
    }

    @Test
    void theSameLetterBecomesTheSameBytes() {
        var stated = Specimen.submitted(hospital(Language.AR));
        var first = Typesetting.pdf(Specimen.letter(Language.AR, stated));
        assertArrayEquals(first, Typesetting.pdf(Specimen.letter(Language.AR, stated)));
    }

    @Test
    void lettersMadeAtOnceDoNotSpoilEachOther() {
        var stated = Specimen.submitted(hospital(Language.ZH));
        var alone = Typesetting.pdf(Specimen.letter(Language.ZH, stated));
        Stream.generate(() -> stated)
                .limit(8)
                .parallel()
                .map(same -> Typesetting.pdf(Specimen.letter(Language.ZH, same)))
                .forEach(other -> assertArrayEquals(alone, other));
    }

    private static ObjectNode hospital(Language language) {
        var draft = Specimen.draft("mutual-legal-assistance");
        draft.withObject("/content").put("facts", Tongues.facts(language));
        return draft;
    }
}
