package org.rogatory.letter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.rogatory.chain.Digest;
import org.w3c.dom.Document;

/**
 * A letter that is ready to be set.
 *
 * @param code the address that stands on it as a QR code; none on a draft
 * @param date of what it is about, not of its making
 * @param digest of all that it says: letters with the same digest are the same
 */
record Letter(Language language, Document document, Optional<String> code, Instant date, Digest digest) {

    private static final int PARAGRAPH = 20;

    static Letter of(Sheet sheet, Optional<String> code, Instant date) {
        return new Letter(sheet.language(), sheet.document(), code, date, digest(sheet.document(), code));
    }

    /** How much there is to set: its characters, and what each paragraph costs beside them. */
    int size() {
        return document.getDocumentElement().getTextContent().length()
                + PARAGRAPH * document.getElementsByTagName("*").getLength();
    }

    private static Digest digest(Document document, Optional<String> code) {
        try {
            var bytes = new ByteArrayOutputStream();
            var serializer = TransformerFactory.newInstance().newTransformer();
            serializer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            serializer.transform(new DOMSource(document), new StreamResult(bytes));
            bytes.writeBytes(code.orElse("").getBytes(StandardCharsets.UTF_8));
            return Digest.of(bytes.toByteArray());
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
