package org.rogatory.letter;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the code on the first page of a letter from its picture. */
public final class QrReader {
    private static final float DOTS_PER_INCH = 150;

    private QrReader() {}

    /** @throws NotFoundException when there is none */
    public static String read(byte[] pdf) throws NotFoundException {
        var image = Pdf.read(pdf, document -> new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var picture = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                    .getText();
        } catch (ChecksumException | FormatException e) {
            throw new AssertionError("the code cannot be read", e);
        }
    }
}
