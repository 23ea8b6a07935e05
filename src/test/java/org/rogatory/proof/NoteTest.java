package org.rogatory.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NoteTest {
    /** The example of C2SP signed-note. */
    static final VerifierKey FOO =
            VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");

    private static final String LINE = "— example.com/foo "
            + "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
    static final String NOTE = "This is an example message.\n\n" + LINE;

    private final NoteSigner log = Keys.log(Keys.ORIGIN);

    @Test
    void theExampleIsSigned() {
        var note = Note.parse(NOTE);

        assertEquals("This is an example message.\n", note.text());
        assertEquals(Set.of(FOO), note.signers(List.of(log.key(), FOO)));
        assertEquals(NOTE, note.encode());
    }

    @Test
    void noBitOfTheExampleMayChange() {
        var bytes = NOTE.getBytes(UTF_8);
        for (var bit = 0; bit < bytes.length * 8; bit++) {
            var flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThrows(
                    RuntimeException.class,
                    () -> Note.parse(flipped).signers(List.of(FOO)),
                    new String(flipped, UTF_8));
        }
    }

    @Test
    void theTextEndsAtTheLastEmptyLine() {
        var text = "Ognuno sta solo\n\n— quasimodo.example AAAAAAA=\n\ned è subito sera.\n";
        var note = new Note(text, List.of(log.sign(text)));

        assertEquals(note, Note.parse(note.encode().getBytes(UTF_8)));
        assertEquals(Set.of(log.key()), note.signers(Set.of(log.key())));
    }

    static Stream<String> malformed() {
        return Stream.of(
                "",
                "\n",
                "\n\n",
                "text\n",
                "text\n\n",
                "text\n\n\n",
                LINE,
                "\n" + LINE,
                "text\n" + LINE,
                NOTE + "\n",
                NOTE + "not a signature\n",
                NOTE.strip(),
                NOTE.replace("\n", "\r\n"),
                NOTE.replace("example ", "example\t"),
                NOTE.replace("example ", "example\0"),
                NOTE.replace("— ", "- "),
                NOTE.replace("— ", "—"),
                NOTE.replace("— ", "—  "),
                NOTE.replace("— ", "—\u00a0"),
                NOTE.replace("— ", "  — "),
                NOTE.replace("/foo ", "/foo  "),
                NOTE.replace("/foo ", "/foo"),
                NOTE.replace("/foo ", "/f+o "),
                NOTE.replace("/foo ", "/f\u00a0o "),
                NOTE.replace("/foo ", "/f\u2003o "),
                NOTE.replace("/foo ", "/f\u0085o "),
                NOTE.replace("— example.com/foo", "— "),
                NOTE.replace("aQM=", "aQM"),
                NOTE.replace("aQM=", "aQN="),
                NOTE.replace("aQM=", "aQM=="),
                NOTE.replace("aQM=", "aQM= "),
                NOTE.replace("aQM=", "aQM= x"),
                NOTE.replace("aQM=", "a_M="),
                NOTE.replaceAll("Uw2Q.*=", "Uw2QOg=="),
                NOTE.replaceAll("Uw2Q.*=", "Uw2Q"),
                NOTE.replaceAll("Uw2Q.*=", ""),
                NOTE.replace("example ", "\ud800 "),
                NOTE + LINE.repeat(100));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource
    void malformed(String note) {
        assertThrows(MalformedException.class, () -> Note.parse(note));
    }

    @Test
    void bytesThatAreNoUtf8AreMalformed() {
        var bytes = NOTE.getBytes(UTF_8);
        bytes[3] = (byte) 0xc0;

        assertThrows(MalformedException.class, () -> Note.parse(bytes));
    }

    @Test
    void aHundredSignaturesAreRead() {
        var note =
                new Note("text\n", Collections.nCopies(99, Keys.log("other").sign("text\n"))).with(log.sign("text\n"));

        assertEquals(Set.of(log.key()), Note.parse(note.encode()).signers(Set.of(log.key())));
        assertThrows(MalformedException.class, () -> note.with(log.sign("text\n")));
    }

    @Test
    void signaturesOfOthersCountForNothing() {
        var other = Keys.log(Keys.ORIGIN);
        var note = new Note("text\n", List.of(other.sign("another text\n"), log.sign("text\n")));

        assertEquals(Set.of(log.key()), note.signers(Set.of(log.key())));
        assertThrows(UnprovenException.class, () -> note.signers(Set.of(FOO)));
        assertThrows(UnprovenException.class, () -> note.signers(Set.of()));
    }

    @Test
    void aWrongSignatureOfAKnownKeySpoilsTheNote() {
        var other = Keys.log("other");
        var note = new Note("text\n", List.of(log.sign("text\n"), other.sign("another text\n")));

        assertThrows(UnprovenException.class, () -> note.signers(Set.of(log.key(), other.key())));
        assertThrows(
                UnprovenException.class,
                () -> new Note("text\n", List.of(NoteSignature.of(log.key(), new byte[63])))
                        .signers(Set.of(log.key())));
    }

    @Test
    void aSignatureUnderAnotherNameIsUnknown() {
        var signed = log.sign("text\n");
        var renamed = new NoteSignature("other", signed.base64());

        assertThrows(UnprovenException.class, () -> new Note("text\n", List.of(renamed)).signers(Set.of(log.key())));
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"", "text", "te\txt\n", "te\rxt\n", "\ud800\n"})
    void noOtherTextIsANote(String text) {
        assertThrows(MalformedException.class, () -> new Note(text, List.of(log.sign("text\n"))));
    }

    @Test
    void keysThatAreNoPairDoNotSign() {
        var key = log.key();
        var other = Keys.pair().getPrivate();
        var witness = Keys.witness("w");

        assertThrows(IllegalArgumentException.class, () -> new NoteSigner(key, other));
        assertThrows(
                IllegalArgumentException.class,
                () -> new NoteSigner(witness.key(), witness.pair().getPrivate()));
    }
}
