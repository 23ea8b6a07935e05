package org.rogatory.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rogatory.chain.Digest;

/** The state of a log, C2SP tlog-checkpoint: which log, how many entries, and the root over them all. */
public record Checkpoint(String origin, long size, Digest root, List<String> extensions) {
    /** @throws MalformedException when no such checkpoint can be written */
    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0) {
            throw new MalformedException("no log has the size " + size);
        }
        checkLine(origin);
        extensions.forEach(Checkpoint::checkLine);
    }

    public Checkpoint(String origin, long size, Digest root) {
        this(origin, size, root, List.of());
    }

    /**
     * Of a note's text, which says nothing until its signatures are verified: see {@link LogPolicy#accept}.
     *
     * @throws MalformedException when this is no body of a checkpoint
     */
    public static Checkpoint parse(String text) {
        var lines = Arrays.asList(text.split("\n", -1));
        var end = lines.size() - 1;
        if (end < 3 || !lines.get(end).isEmpty()) {
            throw new MalformedException("a checkpoint has at least three lines, each with its newline");
        }
        return new Checkpoint(
                lines.get(0), Strict.decimal(lines.get(1)), Strict.hash(lines.get(2)), lines.subList(3, end));
    }

    /** The body, which the log and its witnesses sign. */
    public String encode() {
        var lines = new ArrayList<>(List.of(origin, Long.toString(size), Strict.base64(root)));
        lines.addAll(extensions);
        return String.join("\n", lines) + "\n";
    }

    private static void checkLine(String line) {
        if (line.isEmpty() || line.chars().anyMatch(c -> c < ' ')) {
            throw new MalformedException("a line of a checkpoint is neither empty nor has control characters: " + line);
        }
    }
}
