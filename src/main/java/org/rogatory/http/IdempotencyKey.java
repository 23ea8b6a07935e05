package org.rogatory.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rogatory.problem.ProblemException;

/** A caller's name for one attempt: it belongs to the caller, the method and the path. */
public record IdempotencyKey(String caller, String method, String path, String text) {
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern BARE = Pattern.compile("[!#-~][!-~]{0,254}");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[!#-\\[\\]-~]|\\\\[\"\\\\])+)\"");
    private static final int LONGEST = 255;

    /**
     * The key that was sent, if one was.
     *
     * @throws ProblemException 400 invalid-header
     */
    public static Optional<IdempotencyKey> of(String caller, String method, String path, HttpHeaders headers) {
        var lines = Optional.ofNullable(headers.getRequestHeader(HEADER)).orElse(List.of());
        if (lines.size() > 1) {
            throw malformed();
        }
        return lines.stream().findFirst().map(sent -> new IdempotencyKey(caller, method, path, text(sent)));
    }

    static String text(String sent) {
        var quoted = QUOTED.matcher(sent);
        if (quoted.matches()) {
            var text = quoted.group(1).replaceAll("\\\\(.)", "$1");
            return Optional.of(text).filter(key -> key.length() <= LONGEST).orElseThrow(IdempotencyKey::malformed);
        }
        if (BARE.matcher(sent).matches()) {
            return sent;
        }
        throw malformed();
    }

    private static ProblemException malformed() {
        return ProblemException.invalidHeader(HEADER, "must be one key of 1 to 255 visible ASCII characters");
    }
}
