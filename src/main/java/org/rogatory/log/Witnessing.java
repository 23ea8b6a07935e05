package org.rogatory.log;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rogatory.access.Caller;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;
import org.rogatory.proof.Cosignature;
import org.rogatory.proof.MalformedException;
import org.rogatory.proof.Note;
import org.rogatory.proof.NoteSignature;
import org.rogatory.proof.UnprovenException;

/** Takes cosignatures in: all lines of one body, or none. */
@Singleton
final class Witnessing {
    private static final int MOST_LINES = 10;
    /** As tokens have it. */
    private static final int SKEW_SECONDS = 5;

    private final LogReading log;
    private final Witnesses witnesses;
    private final Clock clock;

    Witnessing(LogReading log, Witnesses witnesses, Clock clock) {
        this.log = log;
        this.witnesses = witnesses;
        this.clock = clock;
    }

    /** @throws ProblemException 400 for a line that is none of the caller's authority, 404 for a size never signed */
    void cosign(Caller caller, Optional<Long> size, byte[] body) {
        var lines = lines(body);
        var checkpoint = size.map(this::signed).orElseGet(log::checkpoint);
        var keys = witnesses.of(caller.ownAuthority());
        var faults = new ArrayList<BadInput>();
        for (var i = 0; i < lines.size(); i++) {
            var where = "/" + i;
            fault(lines.get(i), checkpoint, keys).ifPresent(wrong -> faults.add(BadInput.at(where, wrong)));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalidBody(faults);
        }
        log.keep(checkpoint, lines);
    }

    private Note signed(long size) {
        return log.checkpoint(size)
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.NOT_FOUND, "No checkpoint of this size was signed."));
    }

    private static List<NoteSignature> lines(byte[] body) {
        var text =
                new String(body, StandardCharsets.UTF_8).replaceFirst("\n$", "").split("\n", -1);
        if (text.length > MOST_LINES) {
            throw malformed("has more than %d lines".formatted(MOST_LINES));
        }
        try {
            return Arrays.stream(text).map(NoteSignature::parse).toList();
        } catch (MalformedException e) {
            throw malformed("must be signature lines of a note: — name base64");
        }
    }

    private static ProblemException malformed(String why) {
        return ProblemException.invalidBody(List.of(BadInput.at("", why)));
    }

    /** What is wrong with one line. */
    private Optional<String> fault(NoteSignature line, Note checkpoint, List<Witnesses.Witness> keys) {
        var witness = keys.stream()
                .filter(key -> key.key().name().equals(line.name()))
                .findFirst();
        if (witness.isEmpty()) {
            return Optional.of("is not in the name of a key that the caller's authority has registered");
        }
        return isBy(witness.get(), line, checkpoint)
                ? faultOfTime(witness.get(), line)
                : Optional.of("is no cosignature of this checkpoint by that key");
    }

    private static boolean isBy(Witnesses.Witness witness, NoteSignature line, Note checkpoint) {
        try {
            var signed = new Note(checkpoint.text(), List.of(line));
            return !signed.signers(List.of(witness.key())).isEmpty();
        } catch (UnprovenException wrong) {
            return false;
        }
    }

    private Optional<String> faultOfTime(Witnesses.Witness witness, NoteSignature line) {
        var at = Instant.ofEpochSecond(Cosignature.of(line).orElseThrow().time());
        if (at.isAfter(clock.instant().plusSeconds(SKEW_SECONDS))) {
            return Optional.of("was made in the future");
        }
        return witness.registered().holdsAt(at) && witness.registered().holdsAt(clock.instant())
                ? Optional.empty()
                : Optional.of("is by a key that does not hold any more, or not yet");
    }
}
