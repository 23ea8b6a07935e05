package org.rogatory.letter;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the code on the first page of a letter from its picture, as a telephone does: from another one if need be. */
public final class QrReader {
    /** The library reads one picture in a hundred wrongly at 300, one in twenty at 150, and not the same ones. */
    private static final float[] DOTS_PER_INCH = {300, 200, 150};

    private QrReader() {}

    /** @throws NotFoundException when there is none */
    public static String read(byte[] pdf) throws NotFoundException {
        var unread = new AssertionError("the code cannot be read");
        for (var dots : DOTS_PER_INCH) {
            try {
                return new QRCodeReader().decode(picture(pdf, dots)).getText();
            } catch (ChecksumException | FormatException e) {
                unread.addSuppressed(e);
            }
        }
        throw unread;
    }

    private static BinaryBitmap picture(byte[] pdf, float dots) {
        var image = Pdf.read(pdf, document -> new PDFRenderer(document).renderImageWithDPI(0, dots));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
    }
}
