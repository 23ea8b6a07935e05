package org.rogatory.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.ProblemException;
import org.rogatory.registry.PublicKey;

/**
 * Bytes that go by and must be a JWE in compact form, RFC 7516, 3.1, for one key: of what can be seen of it nothing more
 * is held than its protected header. Reading fails with a problem, 400, as soon as they are not.
 */
final class JweStream extends InputStream {
    static final String MEDIA_TYPE = "application/jose";

    private static final int LONGEST_HEADER = 4096;
    private static final int LAST = 4;

    private final InputStream bytes;
    private final PublicKey key;
    private final StringBuilder encoded = new StringBuilder();
    private JweHeader header;
    private int part;
    private int length;

    JweStream(InputStream bytes, PublicKey key) {
        this.bytes = bytes;
        this.key = key;
    }

    @Override
    public int read() throws IOException {
        var one = bytes.read();
        if (one < 0) {
            end();
        } else {
            pass((byte) one);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        var read = bytes.read(into, at, most);
        for (var i = at; i < at + read; i++) {
            pass(into[i]);
        }
        if (read < 0) {
            end();
        }
        return read;
    }

    private void pass(byte one) {
        if (one == '.' && part < LAST) {
            closePart();
            part++;
            length = 0;
        } else {
            demand(isBase64url(one), "are no JWE in compact form: five parts of base64url");
            length++;
            if (part == 0) {
                encoded.append((char) one);
                demand(length <= LONGEST_HEADER, "have no JWE header in their first %d".formatted(LONGEST_HEADER));
            }
        }
    }

    private void closePart() {
        if (part == 0) {
            header = JweHeader.of(encoded.toString()).orElseThrow(() -> refused("have no JWE header that can be read"));
            header.fault(key).ifPresent(fault -> {
                throw refused("are not encrypted as they must be: " + fault);
            });
        } else {
            demand(header.length(part).test(length), "have a JWE part of a length that it cannot have");
        }
    }

    private void end() {
        demand(part == LAST, "end before the fifth part of a JWE");
        closePart();
    }

    private static boolean isBase64url(byte one) {
        return one >= 'a' && one <= 'z'
                || one >= 'A' && one <= 'Z'
                || one >= '0' && one <= '9'
                || one == '-'
                || one == '_';
    }

    private static void demand(boolean condition, String otherwise) {
        if (!condition) {
            throw refused(otherwise);
        }
    }

    private static ProblemException refused(String what) {
        return ProblemException.invalidBody(List.of(BadInput.at("", "These bytes " + what + ".")));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
