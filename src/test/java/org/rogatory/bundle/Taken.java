package org.rogatory.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.proof.Note;
import org.rogatory.proof.VerifierKey;
import org.rogatory.scenario.Api;
import org.rogatory.verify.Brought;
import org.rogatory.verify.Layout;
import org.rogatory.verify.Report;
import org.rogatory.verify.Verification;

/** A bundle that somebody took away over HTTP, and what that shows. */
public record Taken(byte[] bytes, Map<String, byte[]> files) {
    public static Taken by(String caller, String query) {
        var answer = new Api(caller).get("/v1/audit/export?" + query);
        assertEquals(200, answer.statusCode(), answer::asString);
        return of(answer);
    }

    public static Taken of(Response answer) {
        var bytes = answer.asByteArray();
        return new Taken(bytes, Files.of(bytes));
    }

    public Set<VerifierKey> keys() {
        return Set.copyOf(text(Layout.KEYS).lines().map(VerifierKey::parse).toList());
    }

    public Note checkpoint() {
        return Note.parse(files.get(Layout.CHECKPOINT));
    }

    public long size() {
        return Long.parseLong(checkpoint().text().split("\n")[1]);
    }

    /** What this auditor brings, who took it away, to one that was taken later. */
    public Brought held(String... receipts) {
        return new Brought(keys(), Optional.of(checkpoint()), List.of(receipts), Set.of(), 0);
    }

    public Report judged(Brought brought) {
        try {
            var file = java.nio.file.Files.createTempFile(Path.of("target"), "bundle", ".zip");
            java.nio.file.Files.write(file, bytes);
            var report = Verification.of(file, brought);
            java.nio.file.Files.delete(file);
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Taken assertHolds(Brought brought) {
        var report = judged(brought);
        assertEquals(List.of(), report.findings(), () -> String.join("\n", report.lines()));
        return this;
    }

    JsonNode listed(String request, int act) {
        return json(Layout.request(request) + Layout.REQUEST).path("acts").get(act - 1);
    }

    public JsonNode json(String file) {
        try {
            return new ObjectMapper().readTree(files.get(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    /** All that is said in it. */
    String everything() {
        var all = new StringBuilder();
        files.keySet().forEach(file -> all.append(text(file)));
        files.keySet().stream()
                .filter(file -> file.contains(Layout.CONTENT))
                .map(file -> json(file).path("content").asText())
                .map(java.util.Base64.getUrlDecoder()::decode)
                .forEach(content -> all.append(new String(content, StandardCharsets.UTF_8)));
        return all.toString();
    }
}
