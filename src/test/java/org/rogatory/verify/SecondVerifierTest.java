package org.rogatory.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.proof.Node;
import org.rogatory.proof.Note;
import org.rogatory.proof.VerifierKey;

/** One bug cannot hide in both: a program in another language comes to the same verdict on every bundle. */
class SecondVerifierTest {
    private static final String PROGRAM = "bundle.mjs";

    @TempDir
    Path folder;

    @BeforeAll
    static void nodeIsThere() {
        Node.assumeThere();
    }

    @Test
    void itComesToTheSameVerdictOnEveryBundle() throws Exception {
        var exhibits = Stream.concat(Exhibits.good(), Exhibits.attacked()).toList();
        var questions = new ArrayList<String>();
        for (var exhibit : exhibits) {
            questions.add(question(exhibit, questions.size()));
        }

        var verdicts = Node.answers(PROGRAM, folder, questions);

        assertEquals(exhibits.size(), verdicts.size(), () -> String.join("\n", verdicts));
        for (var i = 0; i < exhibits.size(); i++) {
            var exhibit = exhibits.get(i);
            assertEquals(exhibit.attack().isEmpty() ? "valid" : "invalid", verdicts.get(i), exhibit::toString);
        }
    }

    @Test
    void itFindsNoDamagedBundleValid() throws Exception {
        var kept = Exhibits.kept();
        var bundle = kept.bundle(Exhibits.B);
        var questions = new ArrayList<String>();
        for (var at = 0; at < bundle.length; at += 31) {
            var flipped = bundle.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            questions.add(question(Exhibit.good("flipped", flipped, Brought.nothing()), questions.size()));
        }

        assertEquals(Set.of("invalid"), Set.copyOf(Node.answers(PROGRAM, folder, questions)));
    }

    @Test
    void moreFilesThanAnOldArchiveCanCountAreReadByBoth() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 0xffff; i++) {
            files.put("requests/" + i, new byte[1]);
        }
        var archive = Files.write(folder.resolve("large.zip"), org.rogatory.bundle.Files.zipped(files));

        try (var zip = StrictZip.open(archive)) {
            for (var name : files.keySet()) {
                assertEquals(name, zip.take().name());
            }
            assertTrue(zip.peek().isEmpty());
        }
        assertEquals(List.of("invalid: other files"), Node.says(PROGRAM, folder, archive.toString()));
    }

    private String question(Exhibit exhibit, int number) throws IOException {
        var file = Files.write(folder.resolve(number + ".zip"), exhibit.bundle());
        var brought = exhibit.brought();
        var question = new HashMap<String, Object>();
        question.put("bundle", file.toString());
        question.put("keys", vkeys(brought.keys()));
        question.put("authorities", brought.authorities().orElse(null));
        question.put("checkpoint", brought.checkpoint().map(Note::encode).orElse(null));
        question.put("receipts", brought.receipts());
        question.put("witnesses", vkeys(brought.witnesses()));
        question.put("quorum", brought.quorum());
        return json(question);
    }

    private static List<String> vkeys(Set<VerifierKey> keys) {
        return keys.stream().map(VerifierKey::encode).toList();
    }

    private static String json(Object value) throws JsonProcessingException {
        return new String(new ObjectMapper().writeValueAsBytes(value), UTF_8);
    }
}
