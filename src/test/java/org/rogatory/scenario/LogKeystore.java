package org.rogatory.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.util.List;
import java.util.Map;
import org.rogatory.proof.NoteSigner;
import org.rogatory.proof.SignatureType;
import org.rogatory.proof.VerifierKey;

/** The file with the keys of the log, made as docs/operate.md says. */
public final class LogKeystore {
    public static final String PASSWORD = "it's \"secret\"";
    private static final Path FILE = Path.of("target", "log-keys.p12");
    private static final String VARIABLE = "ROGATORY_LOG_KEYSTORE_PASSWORD";

    private LogKeystore() {}

    /** Made once for all tests of the packaged product; what each of them holds stands beside a database of its own. */
    static Map<String, String> settings() {
        try {
            if (Files.notExists(FILE)) {
                generate(FILE, "log-2026");
            }
            var folder = Files.createTempDirectory(Path.of("target"), "log-held");
            return Map.of(
                    "ROGATORY_LOG_KEYSTORE",
                    FILE.toString(),
                    VARIABLE,
                    PASSWORD,
                    "rogatory.log.held",
                    folder.resolve("checkpoint").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an operator holds who turns against the record. */
    public static NoteSigner stolen(String origin) {
        try (var file = Files.newInputStream(FILE)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(file, PASSWORD.toCharArray());
            var alias = store.aliases().nextElement();
            var key = new VerifierKey(
                    origin, SignatureType.ED25519, store.getCertificate(alias).getPublicKey());
            return new NoteSigner(key, (PrivateKey) store.getKey(alias, PASSWORD.toCharArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One pair of keys more. */
    public static void generate(Path file, String alias) {
        var line = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass:env",
                VARIABLE,
                "-alias",
                alias,
                "-keyalg",
                "Ed25519",
                "-dname",
                "CN=log",
                "-validity",
                "36500");
        try {
            run(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void run(List<String> line) throws IOException, InterruptedException {
        var command = new ProcessBuilder(line).redirectErrorStream(true);
        command.environment().put(VARIABLE, PASSWORD);
        var running = command.start();
        var said = new String(running.getInputStream().readAllBytes());
        if (running.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
