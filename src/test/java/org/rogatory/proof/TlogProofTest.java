package org.rogatory.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.chain.Digest;

final class TlogProofTest {
    private static final NoteSigner LOG = Keys.log(Keys.ORIGIN);
    private static final LogPolicy POLICY = LogPolicy.of(Keys.ORIGIN, LOG.key());
    private static final MerkleTree TREE = Growing.to(21).tree(21);

    private static final String BODY = new Checkpoint(Keys.ORIGIN, 21, TREE.root()).encode();
    private static final Note CHECKPOINT = new Note(BODY, List.of(LOG.sign(BODY)));
    private static final TlogProof PROOF = TlogProof.of(TREE.inclusion(5), CHECKPOINT);

    private static Digest leaf(int index) {
        return MerkleHash.leaf(Growing.entry(index));
    }

    @Test
    void everyEntryIsProvedByItsText() {
        for (var index = 0; index < 21; index++) {
            var text = TlogProof.of(TREE.inclusion(index), CHECKPOINT).encode();
            var proof = TlogProof.parse(text);

            assertEquals(text, proof.encode());
            assertEquals(21, proof.verify(leaf(index), POLICY).size());
            assertThrows(UnprovenException.class, () -> proof.verify(leaf(21), POLICY));
        }
    }

    @Test
    void theTextIsThatOfTheSpecification() {
        var lines = PROOF.encode().lines().toList();

        assertEquals(List.of("c2sp.org/tlog-proof@v1", "index 5"), lines.subList(0, 2));
        assertEquals(List.of("", Keys.ORIGIN, "21"), lines.subList(7, 10));
    }

    @Test
    void extraDataComesBack() {
        var text = new TlogProof("extra".getBytes(UTF_8), 5, PROOF.path(), CHECKPOINT).encode();
        var proof = TlogProof.parse(text);

        assertEquals("extra ZXh0cmE=", text.lines().toList().get(1));
        assertArrayEquals("extra".getBytes(UTF_8), proof.extra());
        assertEquals(text, proof.encode());
        assertEquals(21, proof.verify(leaf(5), POLICY).size());
    }

    @Test
    void theOnlyEntryNeedsNoHashes() {
        var root = leaf(0);
        var body = new Checkpoint(Keys.ORIGIN, 1, root).encode();
        var text = TlogProof.of(new InclusionProof(0, 1, List.of()), new Note(body, List.of(LOG.sign(body))))
                .encode();

        assertEquals(1, TlogProof.parse(text).verify(root, POLICY).size());
    }

    @Test
    void onlyTheLogsOwnCheckpointCounts() {
        var other = Keys.log(Keys.ORIGIN);
        var forged = TlogProof.of(TREE.inclusion(5), new Note(BODY, List.of(other.sign(BODY))));

        assertThrows(UnprovenException.class, () -> forged.verify(leaf(5), POLICY));
        assertThrows(UnprovenException.class, () -> PROOF.verify(leaf(5), LogPolicy.of("another", LOG.key())));
    }

    @Test
    void noBitMayChange() {
        var bytes = PROOF.encode().getBytes(UTF_8);
        for (var bit = 0; bit < bytes.length * 8; bit++) {
            var flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            var text = new String(flipped, UTF_8);
            assertThrows(RuntimeException.class, () -> TlogProof.parse(text).verify(leaf(5), POLICY), text);
        }
    }

    static Stream<UnaryOperator<String>> malformed() {
        return Stream.of(
                text -> "",
                text -> "\n\n" + text,
                text -> text.replace("@v1", "@v2"),
                text -> text.replace("@v1\n", "@v1 \n"),
                text -> text.replace("index 5\n", ""),
                text -> text.replace("index 5", "index 05"),
                text -> text.replace("index 5", "index -5"),
                text -> text.replace("index 5", "index  5"),
                text -> text.replace("index 5", "index 9223372036854775808"),
                text -> text.replace("index 5", "index"),
                text -> text.replace("index 5", "Index 5"),
                text -> text.replace("index 5", "index 5\nextra ZXh0cmE="),
                text -> text.replace("index 5", "extra \nindex 5"),
                text -> text.replace("index 5", "extra\nindex 5"),
                text -> text.replace("index 5", "extra ZXh0cmE\nindex 5"),
                text -> text.replace("index 5", "extra ZXh0cmE=\nextra ZXh0cmE=\nindex 5"),
                text -> text.replace("index 5", "index 5\nZXh0cmE="),
                text -> text.replace("index 5", "index 5\n"),
                text -> text.replace("\n", "\r\n"),
                text -> text.substring(0, text.indexOf("\n\n")),
                text -> text.substring(0, text.indexOf("\n\n") + 2),
                text -> text.substring(text.indexOf("\n\n") + 2),
                text -> text.strip(),
                text -> text + "\n",
                text -> text.replace("\n\n" + Keys.ORIGIN, "\n" + Keys.ORIGIN),
                text -> text.replace(
                        "index 5", "index 5\n" + String.join("\n", Collections.nCopies(60, Strict.base64(leaf(1))))));
    }

    @ParameterizedTest
    @MethodSource
    void malformed(UnaryOperator<String> change) {
        var text = change.apply(PROOF.encode());

        assertThrows(MalformedException.class, () -> TlogProof.parse(text), text);
    }

    @Test
    void noLogIsHigherThan63() {
        var path = Collections.nCopies(63, leaf(1));
        var higher = Collections.nCopies(64, leaf(1));

        assertEquals(path, new TlogProof(new byte[0], 5, path, CHECKPOINT).path());
        assertThrows(MalformedException.class, () -> new TlogProof(new byte[0], 5, higher, CHECKPOINT));
    }

    @Test
    void anIndexIsNotNegative() {
        assertThrows(MalformedException.class, () -> new TlogProof(new byte[0], -1, List.of(), CHECKPOINT));
    }
}
