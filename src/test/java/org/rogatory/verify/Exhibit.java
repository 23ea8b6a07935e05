package org.rogatory.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rogatory.proof.Note;
import org.rogatory.proof.VerifierKey;

/** A bundle, what its auditor brings, and what must be found in it: nothing, when the attack is empty. */
record Exhibit(
        String name,
        byte[] bundle,
        Brought brought,
        Optional<Attack> attack,
        Optional<String> request,
        Optional<Integer> act) {

    static Exhibit good(String name, byte[] bundle, Brought brought) {
        return new Exhibit(name, bundle, brought, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Exhibit of(Attack attack, String name, byte[] bundle, Brought brought) {
        return new Exhibit(name, bundle, brought, Optional.of(attack), Optional.empty(), Optional.empty());
    }

    Exhibit in(UUID id, int number) {
        return new Exhibit(name, bundle, brought, attack, Optional.of(id.toString()), Optional.of(number));
    }

    Exhibit in(UUID id) {
        return new Exhibit(name, bundle, brought, attack, Optional.of(id.toString()), Optional.empty());
    }

    static Brought keys(Signing... log) {
        return new Brought(keysOf(log), Optional.empty(), List.of(), Set.of(), 0);
    }

    static Brought holding(Note checkpoint, Signing log) {
        return new Brought(keysOf(log), Optional.of(checkpoint), List.of(), Set.of(), 0);
    }

    static Brought receipts(Signing log, String... receipts) {
        return new Brought(keysOf(log), Optional.empty(), List.of(receipts), Set.of(), 0);
    }

    static Brought witnesses(int quorum, Signing log, Signing... witnesses) {
        return new Brought(keysOf(log), Optional.empty(), List.of(), keysOf(witnesses), quorum);
    }

    private static Set<VerifierKey> keysOf(Signing... signing) {
        return Set.copyOf(Arrays.stream(signing).map(Signing::key).toList());
    }

    Report judged(Path folder) {
        return judged(folder, bundle, brought);
    }

    static Report judged(Path folder, byte[] bundle, Brought brought) {
        try {
            return Verification.of(Files.write(folder.resolve("bundle.zip"), bundle), brought);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return attack.map(seen -> seen + ": ").orElse("") + name;
    }
}
