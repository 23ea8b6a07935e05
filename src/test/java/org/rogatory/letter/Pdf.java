package org.rogatory.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What libraries that had no part in it read in a letter. */
final class Pdf {
    private static final float MARGIN = 20 * 72 / 25.4f - 1;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdf() {}

    /** In the order in which it stands on the pages. */
    static String text(byte[] pdf) {
        return read(pdf, document -> {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        });
    }

    static int pages(byte[] pdf) {
        return read(pdf, PDDocument::getNumberOfPages);
    }

    static long linesOfLastPage(byte[] pdf) {
        return read(pdf, document -> {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(document.getNumberOfPages());
            return stripper.getText(document)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .count();
        });
    }

    /** The letters that are not wholly on their page, within its margins. */
    static List<String> outside(byte[] pdf) {
        var found = new ArrayList<String>();
        read(
                pdf,
                document -> new EachLetter(letter -> {
                            boolean inside = letter.getXDirAdj() >= MARGIN
                                    && letter.getXDirAdj() + letter.getWidthDirAdj() <= letter.getPageWidth() - MARGIN
                                    && letter.getYDirAdj() - letter.getHeightDir() > 0
                                    && letter.getYDirAdj() < letter.getPageHeight();
                            if (!inside) {
                                found.add(letter.getUnicode() + " at " + letter.getXDirAdj() + ", "
                                        + letter.getYDirAdj());
                            }
                        })
                        .getText(document));
        return found;
    }

    /** The letters that are shown as the box that stands for no letter. */
    static List<String> withoutGlyph(byte[] pdf) {
        var found = new ArrayList<String>();
        read(
                pdf,
                document -> new EachLetter(letter -> {
                            if (letter.getCharacterCodes()[0] == 0) {
                                found.add(letter.getUnicode());
                            }
                        })
                        .getText(document));
        return found;
    }

    private static final class EachLetter extends PDFTextStripper {
        private final Consumer<TextPosition> look;

        EachLetter(Consumer<TextPosition> look) {
            this.look = look;
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            look.accept(letter);
            super.processTextPosition(letter);
        }
    }

    interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    static <T> T read(byte[] pdf, Reading<T> reading) {
        try (var document = Loader.loadPDF(pdf)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same words whatever line they stand on. */
    static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The same letters wherever a line ends, which in Chinese is anywhere. */
    static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** What veraPDF finds wrong. */
    static List<String> faults(byte[] pdf, PDFAFlavour standard) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::toString)
                    .toList();
        } catch (IOException | VeraPDFException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a person may look at it. */
    static void keep(String name, byte[] pdf) {
        try {
            Files.createDirectories(Path.of("target/letters"));
            Files.write(Path.of("target/letters", name + ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
