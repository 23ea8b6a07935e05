package org.rogatory.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.rogatory.verify.Exhibits.A;
import static org.rogatory.verify.Exhibits.EARLIER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/verify.md tells an auditor to type is typed here, over a bundle that is whole and over others. */
class VerifyPageTest {
    private static final Path PAGE = Path.of("docs", "verify.md");
    private static final Pattern BLOCK = Pattern.compile("```bash\\n(.*?)```\\n```text\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");
    private static final List<String> TOOLS = List.of("bash", "unzip", "openssl", "jq", "basenc");

    @TempDir
    Path folder;

    @Test
    void whatIsWholeIsFoundWholeByHand() throws Exception {
        var expected = blocks().map(block -> block[1]).toList();
        assertTrue(expected.size() > 6, "the page has lost its blocks");

        var said = check(Exhibits.kept().bundleSince(A, EARLIER), 0);

        for (var text : expected) {
            var lines =
                    Arrays.stream(text.strip().split("\n|…")).map(String::strip).filter(line -> !line.isEmpty());
            lines.forEach(line -> assertTrue(said.contains(line), () -> line + " is missing in " + said));
        }
        assertTrue(said.contains("act 6 erases 2"), said);
        assertTrue(said.contains("act 2: ERASED"), said);
        assertTrue(said.contains("act 3 is signed by ec of") && said.contains("act 5 is signed by ed of"), said);
    }

    @Test
    void whatIsNotIsFoundByHand() throws Exception {
        var broken = Exhibits.attacked()
                .filter(exhibit -> List.of(Attack.CHAIN_RECOMPUTED, Attack.CONTENT_EDITED, Attack.TAIL_REMOVED)
                        .contains(exhibit.attack().orElseThrow()))
                .collect(Collectors.toMap(exhibit -> exhibit.attack().orElseThrow(), e -> e, (one, other) -> one));
        assertEquals(3, broken.size());

        for (var exhibit : broken.values()) {
            var said = check(exhibit.bundle(), 1);
            assertTrue(!said.contains("is the newest"), () -> exhibit + ": " + said);
        }
    }

    @Test
    void aLogThatWasRewrittenIsFoundByHand() throws Exception {
        var honest = Exhibits.kept();
        var other = Exhibits.kept();
        other.signing = honest.signing;

        var said = check(other.bundleSince(A, EARLIER, honest.checkpoint(EARLIER)), 1);

        assertTrue(said.contains("is the newest"), said);
        assertTrue(!said.contains("nothing before"), said);
    }

    @Test
    void aSignatureThatDoesNotHoldIsFoundByHand() throws Exception {
        for (var attack : List.of(Attack.SIGNATURE_FORGED, Attack.KEY_NOT_VALID)) {
            var exhibit = Exhibits.attacked()
                    .filter(one -> one.attack().orElseThrow() == attack)
                    .findFirst()
                    .orElseThrow();
            var said = check(exhibit.bundle(), 1);
            assertTrue(said.contains("is the newest"), said);
            assertTrue(!said.contains("the signatures hold"), said);
        }
    }

    @Test
    void everyTestThatThePageNamesIsThere() throws IOException {
        var named = TEST.matcher(Files.readString(PAGE)).results().toList();
        assertTrue(named.size() > 20, "the page has lost its table");
        for (var test : named) {
            try (var sources = Files.walk(Path.of("src", "test", "java"))) {
                var source = sources.filter(file -> file.endsWith(test.group(1) + ".java"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no " + test.group()));
                assertTrue(Files.readString(source).contains("void " + test.group(2) + "("), test::group);
            }
        }
    }

    @Test
    void everyAttackIsOnThePage() throws IOException {
        var page = Files.readString(PAGE);
        for (var attack : Attack.values()) {
            assertTrue(page.contains("`" + attack + "`"), attack::name);
        }
    }

    private String check(byte[] bundle, int exit) throws IOException, InterruptedException {
        for (var tool : TOOLS) {
            assumeTrue(isThere(tool), "NOT TRIED: this machine has no " + tool);
        }
        var place = Files.createTempDirectory(folder, "auditor");
        Files.write(place.resolve("bundle.zip"), bundle);
        var script = blocks().map(block -> block[0]).collect(Collectors.joining("", "set -euo pipefail\n", ""));
        Files.writeString(place.resolve("check.sh"), script);
        var output = place.resolve("said");
        var shell = new ProcessBuilder("bash", "check.sh")
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment().put("REQUEST", A.toString());
        var status = shell.start().waitFor();
        var said = Files.readString(output);
        if (exit == 0) {
            assertEquals(0, status, said);
        } else {
            assertNotEquals(0, status, said);
        }
        return said;
    }

    private static Stream<String[]> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(PAGE)).results().map(m -> new String[] {m.group(1), m.group(2)});
    }

    private static boolean isThere(String tool) throws InterruptedException {
        try {
            return new ProcessBuilder(
                                    tool,
                                    tool.equals("unzip") ? "-v" : tool.equals("openssl") ? "version" : "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
