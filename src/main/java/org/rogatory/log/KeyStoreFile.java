package org.rogatory.log;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The PKCS#12 file with the log's keys: pairs of keys sign, certificates alone are of keys that signed before. */
record KeyStoreFile(Path file, String origin) {
    private static final String SETTING = "rogatory.log.keystore";

    static LogKey made(String origin) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return LogKey.signing(origin, pair.getPublic(), pair.getPrivate(), Instant.EPOCH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        }
    }

    /** @throws ConfigurationException in one line */
    List<LogKey> read(char[] password) {
        try (var in = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return keys(store, password);
        } catch (NoSuchFileException e) {
            throw refused("no such file");
        } catch (IOException | GeneralSecurityException e) {
            throw refused("unreadable, no PKCS#12 file, or another password");
        }
    }

    private List<LogKey> keys(KeyStore store, char[] password) throws GeneralSecurityException {
        var keys = new ArrayList<LogKey>();
        for (var alias : Collections.list(store.aliases())) {
            keys.add(key(store, alias, password));
        }
        if (keys.stream().noneMatch(LogKey::signs)) {
            throw refused("no private key is in it");
        }
        return keys;
    }

    private LogKey key(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
        try {
            var certificate = certificate(store, alias);
            var since = certificate.getNotBefore().toInstant();
            return store.isKeyEntry(alias)
                    ? LogKey.signing(
                            origin, certificate.getPublicKey(), (PrivateKey) store.getKey(alias, password), since)
                    : LogKey.former(origin, certificate.getPublicKey(), since);
        } catch (IllegalArgumentException | ClassCastException e) {
            throw refused("its entry " + alias + " is no key for Ed25519");
        }
    }

    private X509Certificate certificate(KeyStore store, String alias) throws KeyStoreException {
        if (store.getCertificate(alias) instanceof X509Certificate certificate) {
            return certificate;
        }
        throw refused("its entry " + alias + " has no certificate");
    }

    private ConfigurationException refused(String why) {
        return new ConfigurationException(
                "%s: the log cannot sign with %s: %s".formatted(SETTING, file, why), Set.of(SETTING));
    }
}
