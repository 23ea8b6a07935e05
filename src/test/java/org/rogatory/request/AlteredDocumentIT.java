package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rogatory.verify.Attack.DOCUMENT_EDITED;
import static org.rogatory.verify.Attack.DOCUMENT_REMOVED;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.bundle.Taken;
import org.rogatory.deadline.Patience;
import org.rogatory.scenario.Deeds;
import org.rogatory.scenario.Document;
import org.rogatory.scenario.Dossier;
import org.rogatory.verify.Attack;
import org.rogatory.verify.Brought;

/** Somebody has been at the bytes of documents, where the running product has them. */
@QuarkusIntegrationTest
class AlteredDocumentIT extends OnPostgres {
    @Test
    void aDocumentAlteredOrRemovedWhereItLies() throws IOException, SQLException {
        var other = Dossier.ofStoredData("vn-central", "fr-central", "fr");
        var annex = other.requesting().registers("annex " + other.id());
        other.requesting().does(Deeds.submit());
        isPlaced(other, 1);
        taken(other).assertHolds(Brought.nothing());
        var file = kept(annex);

        Files.writeString(file, "another annex");
        assertEquals(DOCUMENT_EDITED, inAct(1, other));
        Files.delete(file);
        assertEquals(DOCUMENT_REMOVED, inAct(1, other));
    }

    private static Attack inAct(int number, Dossier request) {
        var findings = taken(request).judged(Brought.nothing()).findings();
        assertEquals(1, findings.size(), findings::toString);
        assertEquals(Optional.of(number), findings.get(0).act());
        assertEquals(Optional.of(request.id()), findings.get(0).request());
        return findings.get(0).attack();
    }

    /** Where the product has it. */
    private static Path kept(Document document) throws IOException {
        var name = HexFormat.of().formatHex(Base64.getUrlDecoder().decode(document.sha256()));
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (var folders = Files.newDirectoryStream(temporary, "rogatory-documents*")) {
            for (var folder : folders) {
                var file = folder.resolve("kept").resolve(name.substring(0, 2)).resolve(name);
                if (Files.exists(file)) {
                    return file;
                }
            }
        }
        throw new AssertionError("no file " + name);
    }

    private static Taken taken(Dossier request) {
        return Taken.by("fr-auditor", "documents=true&request=" + request.id());
    }

    private static void isPlaced(Dossier request, int acts) {
        Patience.until(
                "act " + acts + " has its place",
                () -> rows(
                                "select act_number from log_entry where head and request_id = ? and act_number = "
                                        + acts,
                                request,
                                row -> row.getInt(1))
                        .contains(acts));
    }
}
