package org.rogatory.log;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.LogPolicy;
import org.rogatory.proof.MalformedException;
import org.rogatory.proof.Note;
import org.rogatory.proof.UnprovenException;
import org.rogatory.proof.VerifierKey;

/**
 * The keys by which the log signs, from a file that is not in the database. While they rotate there are several, and
 * all of them sign. The service does not start without one.
 */
@Startup(LogKeys.BEFORE_THE_DATABASE_IS_ASKED)
@Singleton
public final class LogKeys {
    /** A key for as long as the process lives: for trying. */
    static final String RANDOM = "random";

    static final int BEFORE_THE_DATABASE_IS_ASKED = 1;

    private static final Logger LOG = Logger.getLogger(LogKeys.class);

    private final String origin;
    private final List<LogKey> keys;

    /** @throws io.quarkus.runtime.configuration.ConfigurationException in one line, when there is no key to sign with */
    @Inject
    LogKeys(
            @ConfigProperty(name = "rogatory.log.origin") String origin,
            @ConfigProperty(name = "rogatory.log.keystore") String file,
            @ConfigProperty(name = "rogatory.log.keystore-password") Optional<String> password) {
        this(origin, file.equals(RANDOM) ? List.of(random(origin)) : read(origin, file, password));
    }

    LogKeys(String origin, List<LogKey> keys) {
        this.origin = origin;
        this.keys = keys.stream()
                .sorted(Comparator.comparing(LogKey::since).reversed().thenComparing(LogKey::id))
                .toList();
    }

    private static LogKey random(String origin) {
        LOG.warn("The log signs with a key made at this start, which ends with it: for trying only");
        return KeyStoreFile.made(origin);
    }

    private static List<LogKey> read(String origin, String file, Optional<String> password) {
        return new KeyStoreFile(Path.of(file), origin).read(password.orElse("").toCharArray());
    }

    public String origin() {
        return origin;
    }

    /** Those that sign and those that once did, the youngest first. */
    List<LogKey> all() {
        return keys;
    }

    /** The youngest that signs. */
    LogKey youngest() {
        return signing().get(0);
    }

    private List<LogKey> signing() {
        return keys.stream().filter(LogKey::signs).toList();
    }

    /** The public keys of all of them. */
    public Set<VerifierKey> verifiers() {
        return keys.stream().map(LogKey::verifier).collect(Collectors.toUnmodifiableSet());
    }

    /** Signed by every key that signs. */
    Note sign(Checkpoint checkpoint) {
        var text = checkpoint.encode();
        return new Note(text, signing().stream().map(key -> key.signNote(text)).toList());
    }

    boolean allSigned(Note note) {
        return signing().stream().allMatch(key -> signed(note, key));
    }

    private static boolean signed(Note note, LogKey key) {
        try {
            return !note.signers(List.of(key.verifier())).isEmpty();
        } catch (UnprovenException notByThisKey) {
            return false;
        }
    }

    /**
     * The checkpoint that the note is.
     *
     * @throws RefusedToSignException when this log has not signed it
     */
    Checkpoint accept(Note note) {
        try {
            return new LogPolicy(origin, verifiers(), Set.of(), 0).accept(note);
        } catch (MalformedException | UnprovenException e) {
            throw new RefusedToSignException(e.getMessage());
        }
    }
}
