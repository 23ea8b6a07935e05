package org.rogatory.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.verify.Exhibits.A;
import static org.rogatory.verify.Exhibits.EARLIER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.proof.SignatureType;

/** The auditor's command: its words and its exit status. */
class VerifyTest {
    private final KeptRecord kept = Exhibits.kept();
    private String said;

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.write(folder.resolve("bundle.zip"), kept.bundleSince(A, EARLIER));
        write("keys", kept.signing.key().encode());
        write("other-keys", Signing.log().key().encode());
        write("checkpoint", kept.checkpoint(EARLIER).encode());
        write("receipts", kept.receipt(A, kept.acts.get(A).get(0)));
        write("empty", "");
        write("witness", Signing.of("w", SignatureType.COSIGNATURE).key().encode());
    }

    @Test
    void whatHoldsEndsInZeroAndSaysWhatWasChecked() {
        assertEquals(0, run("bundle.zip --keys keys --checkpoint checkpoint --receipts receipts"));

        assertSaid("VALID: everything in this bundle holds.");
        assertSaid("Checked: 5 acts");
        assertSaid("Checked: 4 contents");
        assertSaid("Checked: 1 receipts");
        assertSaid("Not checked: 1 acts of which only the digest is here");
        assertSaid("Not checked: 1 contents that an act has erased");
        assertSaid("Not checked: 5 acts for which no receipt was brought");
    }

    @Test
    void withoutKeysItSaysWhatIsNotProven() {
        assertEquals(0, run("bundle.zip"));
        assertSaid("Not proven: whose log this is. The keys are those in the bundle itself");
        assertSaid("Not proven: that nothing was changed or removed before this checkpoint");

        assertEquals(0, run("bundle.zip --keys keys --checkpoint checkpoint"));
        assertFalse(said.contains("whose log this is"), said);
    }

    @Test
    void whatDoesNotHoldEndsInOneAndIsNamed() {
        assertEquals(1, run("bundle.zip --keys other-keys"));
        assertSaid("NOT VALID: findings: 2");
        assertSaid("the bundle: OTHER_KEY: No key that is trusted has signed this.");
    }

    @Test
    void aFindingIsOneLineWhateverWasRead() {
        var finding = Finding.of(Attack.ACT_FORGED, "a\nb\u001b[2Jc\u202ed");
        assertTrue(finding.toString().endsWith("a?b?[2Jc?d"), finding::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "nothing.zip, there is no file",
        "'', one bundle",
        "bundle.zip bundle.zip, one bundle",
        "bundle.zip --key keys, no such option: --key",
        "bundle.zip --keys, an option without its value",
        "bundle.zip --keys nothing, there is no file",
        "bundle.zip --keys empty, a file without keys",
        "bundle.zip --keys receipts, no verifier key",
        "bundle.zip --keys witness, a key of another type",
        "bundle.zip --checkpoint keys, no checkpoint",
        "bundle.zip --authorities keys, no authorities as the service publishes them",
        "bundle.zip --receipts empty, a file without receipts",
        "bundle.zip --witness x, no verifier key",
        "bundle.zip --quorum 1, a quorum of 1 of 0 witnesses",
        "bundle.zip --quorum -1, no number of witnesses",
    })
    void whatCannotBeJudgedEndsInTwo(String arguments, String why) {
        assertEquals(2, run(arguments), () -> said);
        assertSaid("NOT VERIFIED: ");
        assertSaid(why);
        assertFalse(said.contains("\nVALID"), said);
    }

    @ParameterizedTest
    @CsvSource({"keys, no ZIP file", "empty, the file is cut off"})
    void whatIsNoBundleIsDamaged(String file, String why) {
        assertEquals(1, run(file));
        assertSaid("BUNDLE_DAMAGED");
        assertSaid(why);
    }

    private int run(String arguments) {
        var list = new ArrayList<String>();
        for (var argument : arguments.isEmpty() ? new String[0] : arguments.split(" ")) {
            list.add(
                    argument.matches("[a-z][a-z.-]+") ? folder.resolve(argument).toString() : argument);
        }
        var out = new ByteArrayOutputStream();
        var exit = Verify.run(new PrintStream(out, true, UTF_8), list.toArray(String[]::new));
        said = out.toString(UTF_8);
        return exit;
    }

    private void assertSaid(String what) {
        assertTrue(said.contains(what), said);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
