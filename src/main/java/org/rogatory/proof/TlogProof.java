package org.rogatory.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rogatory.chain.Digest;

/**
 * That an entry is in the log, in one text that is verified offline: C2SP tlog-proof.
 * The extra data is nobody's statement: it is not signed. Without it, the array is empty.
 */
public record TlogProof(byte[] extra, long index, List<Digest> path, Note checkpoint) {
    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    /** No log is higher. */
    private static final int LONGEST_PATH = 63;

    /** @throws MalformedException when no such proof can be written */
    public TlogProof {
        path = List.copyOf(path);
        if (index < 0 || path.size() > LONGEST_PATH) {
            throw new MalformedException("no log has the index " + index + " under " + path.size() + " hashes");
        }
        Checkpoint.parse(checkpoint.text());
    }

    /** Of an entry in the log of the size that the checkpoint signs. */
    public static TlogProof of(InclusionProof inclusion, Note checkpoint) {
        return new TlogProof(new byte[0], inclusion.index(), inclusion.path(), checkpoint);
    }

    /** @throws MalformedException when this is no such proof */
    public static TlogProof parse(String proof) {
        var end = proof.indexOf("\n\n");
        if (end < 0) {
            throw new MalformedException("a proof has an empty line before its checkpoint");
        }
        var lines = Arrays.asList(proof.substring(0, end).split("\n", -1));
        var first = lines.size() > 1 && lines.get(1).startsWith(EXTRA) ? 2 : 1;
        if (!lines.get(0).equals(HEADER) || lines.size() <= first) {
            throw new MalformedException("a proof begins with the line " + HEADER + " and has the line of an index");
        }
        return new TlogProof(
                first == 2 ? extra(lines.get(1)) : new byte[0],
                Strict.decimal(after(INDEX, lines.get(first))),
                lines.subList(first + 1, lines.size()).stream()
                        .map(Strict::hash)
                        .toList(),
                Note.parse(proof.substring(end + 2)));
    }

    private static byte[] extra(String line) {
        var extra = Strict.base64(after(EXTRA, line));
        if (extra.length == 0) {
            throw new MalformedException("a line of extra data without any");
        }
        return extra;
    }

    private static String after(String prefix, String line) {
        if (!line.startsWith(prefix)) {
            throw new MalformedException("a line that does not begin with '" + prefix + "': " + line);
        }
        return line.substring(prefix.length());
    }

    public String encode() {
        var lines = new ArrayList<>(List.of(HEADER));
        if (extra.length > 0) {
            lines.add(EXTRA + Strict.base64(extra));
        }
        lines.add(INDEX + index);
        path.forEach(hash -> lines.add(Strict.base64(hash)));
        return String.join("\n", lines) + "\n\n" + checkpoint.encode();
    }

    /**
     * The checkpoint under which the leaf is in the log.
     *
     * @throws UnprovenException when the checkpoint is not to be believed, or the leaf is not there
     */
    public Checkpoint verify(Digest leaf, LogPolicy policy) {
        var log = policy.accept(checkpoint);
        if (!new InclusionProof(index, log.size(), path).proves(leaf, log.root())) {
            throw new UnprovenException("this is not entry " + index + " of the log of " + log.size() + " entries");
        }
        return log;
    }
}
