package org.rogatory.letter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** What a letter gets when its pages are set: the code on the first, and dates and ids that do not tell when it was made. */
final class Finish {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float SIDE = 30 * MILLIMETRE;
    private static final float TOP = 24 * MILLIMETRE;
    private static final float EDGE = 20 * MILLIMETRE;
    private static final String CREATED = "<xmp:CreateDate>[^<]*</xmp:CreateDate>";

    private Finish() {}

    static void of(PDDocument document, Letter letter) throws IOException {
        if (letter.code().isPresent()) {
            drawCode(
                    document, new QrCode(letter.code().get()), letter.language().isRightToLeft());
        }
        date(document, letter.date());
        document.getDocumentCatalog().setLanguage(letter.language().tag());
        document.setDocumentId(ByteBuffer.wrap(letter.digest().bytes()).getLong());
    }

    private static void drawCode(PDDocument document, QrCode code, boolean rightToLeft) throws IOException {
        var page = document.getPage(0);
        float width = page.getMediaBox().getWidth();
        float bottom = page.getMediaBox().getHeight() - TOP - SIDE;
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            // It is no part of the text: readers that speak pass over it, and the address stands at the end.
            content.beginMarkedContent(COSName.ARTIFACT);
            content.setNonStrokingColor(0f, 0f, 0f);
            code.draw(content, rightToLeft ? EDGE : width - EDGE - SIDE, bottom, SIDE);
            content.endMarkedContent();
        }
    }

    /** In the information of the document and in its metadata, which must not differ. */
    private static void date(PDDocument document, Instant date) throws IOException {
        document.getDocumentInformation()
                .setCreationDate(GregorianCalendar.from(ZonedDateTime.ofInstant(date, ZoneOffset.UTC)));
        var metadata = document.getDocumentCatalog().getMetadata();
        var text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var day = "<xmp:CreateDate>" + date.truncatedTo(ChronoUnit.SECONDS) + "</xmp:CreateDate>";
        metadata.importXMPMetadata(text.replaceFirst(CREATED, day).getBytes(StandardCharsets.UTF_8));
    }
}
