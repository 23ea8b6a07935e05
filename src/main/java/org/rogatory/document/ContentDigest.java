package org.rogatory.document;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rogatory.chain.Digest;
import org.rogatory.problem.ProblemException;

/** The SHA-256 of a body as its sender tells it, RFC 9530. */
record ContentDigest(Digest sha256) {
    static final String HEADER = "Content-Digest";
    private static final String ENTRY = "\\s*[a-z*][a-z0-9_.*-]*=:[A-Za-z0-9+/]*={0,2}:\\s*";
    private static final Pattern DICTIONARY = Pattern.compile(ENTRY + "(?:," + ENTRY + ")*");
    private static final Pattern SHA256 = Pattern.compile("(?:^|,)\\s*sha-256=:([A-Za-z0-9+/]{43}=):");

    /**
     * Empty when it tells digests of other kinds alone, which the standard lets one pass over.
     *
     * @throws ProblemException 400 invalid-header
     */
    static Optional<ContentDigest> of(String header) {
        var found = SHA256.matcher(header);
        var isThere = found.find();
        if (!DICTIONARY.matcher(header).matches() || !isThere && header.contains("sha-256=")) {
            throw ProblemException.invalidHeader(HEADER, "must be a dictionary like sha-256=:<base64>:, RFC 9530");
        }
        return isThere
                ? Optional.of(
                        new ContentDigest(Digest.ofBytes(Base64.getDecoder().decode(found.group(1)))))
                : Optional.empty();
    }

    /** As the standard writes it. */
    String text() {
        return "sha-256=:%s:".formatted(Base64.getEncoder().encodeToString(sha256.bytes()));
    }
}
