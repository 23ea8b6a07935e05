package org.rogatory.proof;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text and its signatures, C2SP signed-note. The text may be believed only after {@link #signers}. */
public record Note(String text, List<NoteSignature> signatures) {
    /** More are refused before any is verified. */
    private static final int MOST_SIGNATURES = 100;

    /** @throws MalformedException when no such note can be written */
    public Note {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new MalformedException("the text of a note ends in a newline and has no other control character");
        }
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new MalformedException("a note has 1 to 100 signatures, not " + signatures.size());
        }
        Strict.utf8(text);
    }

    /** @throws MalformedException when this is no UTF-8 or no signed note */
    public static Note parse(byte[] note) {
        return parse(Strict.utf8(note));
    }

    /** @throws MalformedException when this is no signed note */
    public static Note parse(String note) {
        var blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n")) {
            throw new MalformedException("a note is a text, an empty line and signatures, each line with its newline");
        }
        var lines = note.substring(blank + 2).split("\n");
        return new Note(
                note.substring(0, blank + 1),
                Arrays.stream(lines).map(NoteSignature::parse).toList());
    }

    public String encode() {
        return signatures.stream()
                .map(signature -> signature.encode() + "\n")
                .collect(Collectors.joining("", text + "\n", ""));
    }

    /** The same text, signed by one more. */
    public Note with(NoteSignature signature) {
        return new Note(
                text, Stream.concat(signatures.stream(), Stream.of(signature)).toList());
    }

    /**
     * Those of the known keys that signed the text, at least one; signatures of other keys count for nothing.
     *
     * @throws UnprovenException when none of them did, or one's signature is wrong
     */
    public Set<VerifierKey> signers(Collection<VerifierKey> known) {
        var signers = new LinkedHashSet<VerifierKey>();
        for (var signature : signatures) {
            known.stream().filter(signature::claims).forEach(key -> signers.add(signer(key, signature)));
        }
        if (signers.isEmpty()) {
            throw new UnprovenException("no signature by a known key");
        }
        return signers;
    }

    private VerifierKey signer(VerifierKey key, NoteSignature signature) {
        if (!key.verifies(text, signature)) {
            throw new UnprovenException("a wrong signature in the name of " + key.encode());
        }
        return key;
    }
}
