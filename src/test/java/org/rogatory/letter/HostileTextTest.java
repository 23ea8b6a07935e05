package org.rogatory.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whatever somebody writes into a request is text on paper, and all of it can be seen. */
class HostileTextTest {
    private static final String MARKUP = "<img src=\"http://127.0.0.1:1/x.png\"/><script>alert(1)</script>"
            + "<a href=\"file:///etc/passwd\">&amp;</a>]]><!-- <style>@import url(file:///etc/passwd);</style>";

    @Test
    void markupIsText() {
        var letter = letter(MARKUP);
        assertEquals(
                Set.of("html", "head", "title", "meta", "style", "body", "div", "p", "span", "h1", "h2", "h3"),
                elements(letter));
        var pdf = Typesetting.pdf(letter);
        var text = Pdf.text(pdf).replaceAll("\\s+", "");
        assertTrue(text.contains(MARKUP.replaceAll("\\s+", "")), text);
        assertEquals(
                List.of(),
                Pdf.<List<?>>read(pdf, document -> document.getPage(0).getAnnotations()));
        assertFalse(Pdf.<Boolean>read(
                pdf,
                document -> document.getPage(0)
                        .getResources()
                        .getXObjectNames()
                        .iterator()
                        .hasNext()));
        assertEquals(List.of(), Pdf.faults(pdf, PDFAFlavour.PDFA_2_A));
    }

    @Test
    void marksThatTurnTheReadingRoundAreSeen() {
        assertEquals("invoice[U+202E]fdp.exe", Written.line("invoice\u202Efdp.exe"));
        assertEquals(
                "a[U+2066]b[U+2069][U+200F][U+FEFF][U+0000][U+001B]",
                Written.line("a\u2066b\u2069\u200F\uFEFF\0\u001B"));
        assertTrue(Pdf.text(Typesetting.pdf(letter("invoice\u202Efdp.exe"))).contains("invoice[U+202E]fdp.exe"));
    }

    @Test
    void aCharacterThatNoFontHasStandsAsItsCodePoint() {
        var text = Pdf.text(Typesetting.pdf(letter("Shalom \u05E9\u05DC\u05D5\u05DD, \uD83D\uDE00, \uD840\uDC0B")));
        assertTrue(text.contains("Shalom [U+05E9][U+05DC][U+05D5][U+05DD], [U+1F600], [U+2000B]"), text);
    }

    @Test
    void aLetterAndItsAccentAreOne() {
        assertEquals("Nguy\u1EC5n", Written.line("Nguye\u0302\u0303n"));
        assertEquals("\u0628\u200C\u0627", Written.line("\u0628\u200C\u0627"));
    }

    /** Marks of vowels are neither lost nor moved to another letter, also where two letters become one. */
    @Test
    void vowelledArabicKeepsItsMarks() {
        var vowelled = "\u0633\u064F\u062C\u0651\u0650\u0644 \u0644\u064E\u0627\u0650";
        var shaped = new Shaping().shapeText(vowelled);
        assertEquals(
                vowelled.chars().filter(c -> c >= 0x64B && c <= 0x652).count(),
                shaped.chars().filter(c -> c >= 0x64B && c <= 0x652).count());
        assertTrue(shaped.endsWith("\uFEFB\u064E\u0650"), shaped);
        assertEquals(
                new Shaping().shapeText("\u0633\u062C\u0644"),
                shaped.substring(0, shaped.indexOf(' ')).replaceAll("[\u064B-\u0652]", ""));
    }

    @Test
    void aVeryLongTextIsSetWithoutEndOrLoss() {
        var pdf = Typesetting.pdf(letter("rançon ".repeat(3_000)));
        assertEquals(3_000, Pdf.text(pdf).split("rançon", -1).length - 1);
        assertEquals(List.of(), Pdf.outside(pdf));
    }

    private static Letter letter(String facts) {
        var draft = Specimen.draft("mutual-legal-assistance");
        draft.withObject("/content").put("facts", facts);
        return Specimen.letter(Language.EN, Specimen.submitted(draft));
    }

    private static Set<String> elements(Letter letter) {
        var names = new TreeSet<String>();
        var all = letter.document().getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            names.add(all.item(i).getNodeName());
            var attributes = all.item(i).getAttributes();
            for (int a = 0; a < attributes.getLength(); a++) {
                assertTrue(Set.of("class", "dir", "lang", "name", "content")
                        .contains(attributes.item(a).getNodeName()));
            }
        }
        return names;
    }
}
