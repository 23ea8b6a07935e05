package org.rogatory.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rogatory.verify.Exhibit.keys;
import static org.rogatory.verify.Exhibits.A;
import static org.rogatory.verify.Exhibits.B;
import static org.rogatory.verify.Exhibits.EARLIER;
import static org.rogatory.verify.Exhibits.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.bundle.Files;
import org.rogatory.proof.TlogProof;

/** No bundle that was cut off, damaged or tampered with is ever found whole. */
class DamageTest {
    private final KeptRecord kept = Exhibits.kept();
    private final byte[] bundle = kept.bundleSince(B, EARLIER);

    @TempDir
    Path folder;

    @Test
    void aBundleThatIsCutOffAnywhereIsDamaged() {
        sampled(bundle.length).forEach(length -> assertDamaged(Arrays.copyOf(bundle, length), "cut to " + length));
    }

    @Test
    void aBundleWithSomethingBeforeOrBehindIsDamaged() {
        assertDamaged(joined(bundle, new byte[1]), "a byte behind");
        assertDamaged(joined(new byte[1], bundle), "a byte before");
        assertDamaged(joined(bundle, bundle), "another behind");
    }

    /** Every bit of the archive counts, those of README.md and of all headers too. */
    @Test
    void noBitOfTheArchiveCanBeFlipped() {
        sampled(bundle.length)
                .forEach(at -> assertDamaged(flipped(bundle, at), "bit %d of byte %d".formatted(at % 8, at)));
    }

    /** With the archive's check sums made anew, what can be changed is what nobody signed. */
    @Test
    void noBitOfAnyFileCanBeFlippedButWhereNobodySigned() {
        var unsigned = new TreeSet<String>();
        Files.of(bundle)
                .forEach((name, bytes) -> sampled(name, bytes.length).forEach(at -> {
                    var files = Files.of(bundle);
                    files.put(name, flipped(bytes, at));
                    if (judged(Files.zipped(files)).isValid()) {
                        unsigned.add(name.equals(Layout.BUNDLE) ? name + ": " + member(bytes, at) : name);
                    }
                }));

        assertEquals(Set.of(Layout.README, Layout.AUTHORITIES, Layout.BUNDLE + ": made"), unsigned);
    }

    @Test
    void noFileCanStandForAnother() {
        var all = Files.of(kept.bundleOfAll());
        var names = new ArrayList<>(all.keySet());
        for (var i = 1; i < names.size(); i++) {
            for (var step = 1; step <= 3; step++) {
                var one = names.get(i);
                var other = names.get((i + step * step) % names.size());
                var files = Files.of(kept.bundleOfAll());
                files.put(one, all.get(other));
                files.put(other, all.get(one));
                assertFalse(judged(Files.zipped(files)).isValid(), () -> one + " for " + other);
            }
        }
    }

    @Test
    void noFileCanBeLeftOutOrMoved() {
        var names = new ArrayList<>(Files.of(bundle).keySet());
        for (var name : names) {
            var files = Files.of(bundle);
            var bytes = files.remove(name);
            assertFalse(judged(Files.zipped(files)).isValid(), () -> "without " + name);
            files.put(name.replace(B.toString(), A.toString()) + "x", bytes);
            assertFalse(judged(Files.zipped(files)).isValid(), () -> "elsewhere " + name);
        }
    }

    /** A library for such proofs accepts a proof from a log of four entries as one from a log of eight. */
    @Test
    void aProofOfALogOfFourEntriesIsNoneOfALogOfEight() {
        var small = new KeptRecord();
        List.of("SUBMIT", "ACKNOWLEDGE", "TAKE_UP").forEach(type -> small.does(A, type));
        small.sequences();
        var proof = small.tree(4).inclusion(3);
        List.of("POSTPONE", "RESUME", "REFUSE").forEach(type -> small.does(A, type));
        small.sequences();
        assertEquals(8, small.entries.size());
        var files = Files.of(small.bundle(A));
        files.put(
                file(Layout.proof(3)),
                new TlogProof(new byte[0], 2, proof.path(), small.checkpoint())
                        .encode()
                        .getBytes(UTF_8));

        var findings =
                Exhibit.judged(folder, Files.zipped(files), keys(small.signing)).findings();
        assertEquals(
                List.of(Attack.CHAIN_RECOMPUTED),
                findings.stream().map(Finding::attack).toList());
    }

    private void assertDamaged(byte[] bundle, String how) {
        var findings = judged(bundle).findings();
        assertFalse(findings.isEmpty(), how);
        assertTrue(findings.stream().anyMatch(found -> found.attack() == Attack.BUNDLE_DAMAGED), how);
    }

    private Report judged(byte[] bundle) {
        return Exhibit.judged(folder, bundle, keys(kept.signing));
    }

    /** The name of the member in which a byte of a flat object is. */
    private static String member(byte[] json, int at) {
        var before = new String(json, 0, at, UTF_8).split(",\"|\\{\"");
        return before.length == 0 ? "" : before[before.length - 1].replaceFirst("\".*", "");
    }

    /** In steps that meet each bit of a byte, and each field of a header in one file or another. */
    private static IntStream sampled(int length) {
        return IntStream.iterate(0, at -> at < length, at -> at + 23);
    }

    private static IntStream sampled(String file, int length) {
        return file.equals(Layout.BUNDLE)
                ? IntStream.range(0, length)
                : IntStream.iterate(0, at -> at < length, at -> at + 41);
    }

    private static byte[] flipped(byte[] bytes, int at) {
        var flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << at % 8);
        return flipped;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
