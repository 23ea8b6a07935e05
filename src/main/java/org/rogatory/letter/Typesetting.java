package org.rogatory.letter;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Makes a PDF/A-2a of a letter: every font in it, its structure tagged, nothing fetched from anywhere. The same letter
 * becomes the same bytes.
 */
final class Typesetting {
    private static final byte[] COLOURS = colours();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Typesetting() {}

    static byte[] pdf(Letter letter) {
        try (var document = new PDDocument();
                var renderer = builder(letter, document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            Finish.of(document, letter);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a letter cannot be set", e);
        }
    }

    private static PdfRendererBuilder builder(Letter letter, PDDocument document) {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.withW3cDocument(letter.document(), null);
        builder.withProducer("Rogatory");
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLOURS);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new Shaping());
        builder.defaultTextDirection(letter.language().isRightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        builder.useUriResolver((base, address) -> null);
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        }
        Typeface.neededBy(letter.document().getDocumentElement().getTextContent())
                .forEach(face -> builder.useFont(
                        new Embedded(document, face), face.family(), face.weight(), FontStyle.NORMAL, true));
        return builder;
    }

    /** A font as a document holds it: of its glyphs those that are used. */
    private static final class Embedded extends PDFontSupplier {
        private final PDDocument document;
        private final Typeface face;
        private PDFont font;

        Embedded(PDDocument document, Typeface face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try {
                font = font == null ? PDType0Font.load(document, face.font(), true) : font;
                return font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] colours() {
        try (var in = Typesetting.class.getResourceAsStream("/letter/sRGB.icc")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
