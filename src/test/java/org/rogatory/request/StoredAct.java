package org.rogatory.request;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;
import org.rogatory.scenario.Dossier;

/** An act as it lies in the database, judged by nothing but the JDK and the canonical form. */
record StoredAct(int number, byte[] bytes, byte[] digest, Optional<byte[]> salt, Optional<byte[]> content) {
    private static final String ALL = "select a.act_number, a.facts, a.digest, c.salt, c.content from act a"
            + " left join act_content c on c.request_id = a.request_id and c.act_number = a.act_number"
            + " where a.request_id = ? order by a.act_number";

    static List<StoredAct> of(Dossier request) throws SQLException {
        return OnPostgres.rows(
                ALL,
                request,
                row -> new StoredAct(
                        row.getInt(1),
                        row.getBytes(2),
                        row.getBytes(3),
                        Optional.ofNullable(row.getBytes(4)),
                        Optional.ofNullable(row.getBytes(5))));
    }

    /** Numbers without a gap, instants that only grow, each act sealed to the one before and to its content. */
    static void assertIntact(List<StoredAct> acts) {
        var previous = new byte[32];
        var last = Instant.MIN;
        for (var i = 0; i < acts.size(); i++) {
            var act = acts.get(i);
            assertEquals(i + 1, act.number());
            assertEquals(i + 1, act.facts().path("number").asInt());
            assertEquals(text(previous), act.facts().path("previous").asText());
            assertArrayEquals(sha256(act.bytes()), act.digest());
            assertArrayEquals(act.canonical(), act.bytes());
            act.content()
                    .ifPresent(content -> assertEquals(
                            text(sha256(act.salt().orElseThrow(), content)),
                            act.facts().path("content").asText()));
            var at = Instant.parse(act.facts().path("at").asText());
            assertTrue(at.isAfter(last), () -> "act " + act.number() + " at " + at);
            previous = act.digest();
            last = at;
        }
    }

    JsonNode facts() {
        try {
            return new ObjectMapper().readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] canonical() {
        try {
            return new JsonCanonicalizer(bytes).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] digest) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                sha256.update(part);
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
