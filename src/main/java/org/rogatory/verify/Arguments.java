package org.rogatory.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.proof.MalformedException;
import org.rogatory.proof.Note;
import org.rogatory.proof.SignatureType;
import org.rogatory.proof.VerifierKey;

/** What was asked for on the command line. */
final class Arguments {
    static final String USAGE = "java -jar rogatory-verify.jar BUNDLE.zip [--keys FILE] [--authorities FILE]"
            + " [--checkpoint FILE] [--receipts FILE] [--witness VKEY]... [--quorum N]";

    private final List<Path> bundles = new ArrayList<>();
    private final Set<VerifierKey> keys = new HashSet<>();
    private final List<String> receipts = new ArrayList<>();
    private final Set<VerifierKey> witnesses = new HashSet<>();
    private Optional<String> authorities = Optional.empty();
    private Optional<Note> checkpoint = Optional.empty();
    private Optional<Integer> quorum = Optional.empty();

    /** A command line that asks for nothing that can be done. */
    static final class UsageException extends RuntimeException {
        UsageException(String what) {
            super(what);
        }
    }

    static Arguments of(String... arguments) throws IOException {
        var asked = new Arguments();
        for (var rest = Arrays.asList(arguments).iterator(); rest.hasNext(); ) {
            asked.read(rest.next(), rest);
        }
        if (asked.bundles.size() != 1) {
            throw new UsageException("one bundle, please");
        }
        return asked;
    }

    private void read(String argument, Iterator<String> rest) throws IOException {
        switch (argument) {
            case "--keys":
                lines(rest).forEach(vkey -> keys.add(key(vkey, SignatureType.ED25519)));
                demand(!keys.isEmpty(), "a file without keys");
                break;
            case "--authorities":
                authorities = Optional.of(authorities(next(rest)));
                break;
            case "--checkpoint":
                checkpoint = Optional.of(checkpoint(next(rest)));
                break;
            case "--receipts":
                receipts.addAll(lines(rest));
                demand(!receipts.isEmpty(), "a file without receipts");
                break;
            case "--witness":
                witnesses.add(key(next(rest), SignatureType.COSIGNATURE));
                break;
            case "--quorum":
                quorum = Optional.of(number(next(rest)));
                break;
            default:
                demand(!argument.startsWith("-"), "no such option: " + argument);
                bundles.add(Path.of(argument));
        }
    }

    private static List<String> lines(Iterator<String> rest) throws IOException {
        return Files.readAllLines(Path.of(next(rest))).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String authorities(String file) throws IOException {
        var bytes = Files.readAllBytes(Path.of(file));
        try {
            Signers.of(file, bytes, true);
            return Json.utf8(file, bytes);
        } catch (DamagedException e) {
            throw new UsageException("no authorities as the service publishes them: " + e.getMessage());
        }
    }

    private static Note checkpoint(String file) throws IOException {
        try {
            return Note.parse(Files.readAllBytes(Path.of(file)));
        } catch (MalformedException e) {
            throw new UsageException(file + " is no checkpoint: " + e.getMessage());
        }
    }

    private static VerifierKey key(String vkey, SignatureType type) {
        try {
            var key = VerifierKey.parse(vkey);
            demand(key.type() == type, "a key of another type than it should be: " + vkey);
            return key;
        } catch (MalformedException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static int number(String digits) {
        demand(digits.matches("[1-9][0-9]{0,3}"), "no number of witnesses: " + digits);
        return Integer.parseInt(digits);
    }

    private static String next(Iterator<String> rest) {
        demand(rest.hasNext(), "an option without its value");
        return rest.next();
    }

    private static void demand(boolean condition, String otherwise) {
        if (!condition) {
            throw new UsageException(otherwise);
        }
    }

    Path bundle() {
        return bundles.get(0);
    }

    Brought brought() {
        var distinct = witnesses.stream().map(VerifierKey::key).distinct().count();
        var wanted = quorum.orElse((int) distinct);
        demand(wanted <= distinct, "a quorum of " + wanted + " of " + distinct + " witnesses");
        return new Brought(keys, authorities, checkpoint, receipts, witnesses, wanted);
    }
}
