package org.rogatory.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.log.SequencingTest.ORIGIN;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.MerkleHash;
import org.rogatory.scenario.LogKeystore;

/** The file with the keys, as docs/operate.md has it made and rotated; what is wrong with it is said in one line. */
class KeyStoreFileTest {
    private static final String FORMER = "log-2026";
    private static final String NEXT = "log-2027";
    private static final char[] PASSWORD = LogKeystore.PASSWORD.toCharArray();

    @TempDir
    static Path folder;

    private static Path one;
    private static Path two;

    @BeforeAll
    static void asAnOperatorMakesIt() {
        one = folder.resolve("log.p12");
        LogKeystore.generate(one, FORMER);
        two = folder.resolve("another.p12");
        LogKeystore.generate(two, NEXT);
    }

    @Test
    void theKeyOfTheFileSigns() {
        var keys = new LogKeys(ORIGIN, read(one));
        var note = keys.sign(new Checkpoint(ORIGIN, 0, MerkleHash.EMPTY));
        assertEquals(0, keys.accept(note).size());
        assertTrue(keys.allSigned(note));
    }

    @Test
    void aPairMoreSignsTooAndACertificateAloneOnlyVerifies() throws Exception {
        var rotated = store(one);
        rotated.setKeyEntry(
                NEXT, store(two).getKey(NEXT, PASSWORD), PASSWORD, store(two).getCertificateChain(NEXT));
        var both = read(stored(rotated));
        assertEquals(List.of(true, true), both.stream().map(LogKey::signs).toList());

        var certificate = rotated.getCertificate(FORMER);
        rotated.deleteEntry(FORMER);
        rotated.setCertificateEntry(FORMER, certificate);

        var after = new LogKeys(ORIGIN, read(stored(rotated)));
        assertEquals(verifiers(both), verifiers(after.all()));
        assertEquals(1, after.all().stream().filter(LogKey::signs).count());
        assertEquals(
                1,
                after.sign(new Checkpoint(ORIGIN, 0, MerkleHash.EMPTY))
                        .signatures()
                        .size());
        rotated.deleteEntry(NEXT);
        refused(stored(rotated), LogKeystore.PASSWORD, "no private key is in it");
    }

    @Test
    void whatIsWrongWithTheFileIsSaidInOneLine() throws Exception {
        refused(folder.resolve("nowhere.p12"), LogKeystore.PASSWORD, "no such file");
        refused(one, "another", "another password");
        refused(one, "", "another password");
        refused(Files.writeString(folder.resolve("text.p12"), "text"), LogKeystore.PASSWORD, "no PKCS#12 file");
        var ofAnotherKind = store(one);
        ofAnotherKind.setCertificateEntry("web", anyOfThePlatform());
        refused(stored(ofAnotherKind), LogKeystore.PASSWORD, "its entry web is no key for Ed25519");
        var secret = store(one);
        secret.setKeyEntry("mac", new SecretKeySpec(new byte[32], "AES"), PASSWORD, null);
        refused(stored(secret), LogKeystore.PASSWORD, "its entry mac has no certificate");
    }

    private static Certificate anyOfThePlatform() throws Exception {
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(
                Files.newInputStream(Path.of(System.getProperty("java.home"), "lib", "security", "cacerts")), null);
        return trusted.getCertificate(trusted.aliases().nextElement());
    }

    private static KeyStore store(Path file) throws Exception {
        return KeyStore.getInstance(file.toFile(), PASSWORD);
    }

    private static Path stored(KeyStore store) throws Exception {
        var file = Files.createTempFile(folder, "log", ".p12");
        try (var out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD);
        }
        return file;
    }

    private static void refused(Path file, String password, String why) {
        var refused = assertThrows(
                ConfigurationException.class, () -> new KeyStoreFile(file, ORIGIN).read(password.toCharArray()));
        assertTrue(refused.getMessage().contains(why), refused::getMessage);
        assertEquals(1, refused.getMessage().lines().count());
    }

    private static List<LogKey> read(Path file) {
        return new KeyStoreFile(file, ORIGIN).read(LogKeystore.PASSWORD.toCharArray());
    }

    private static List<String> verifiers(List<LogKey> keys) {
        return keys.stream().map(key -> key.verifier().encode()).sorted().toList();
    }
}
