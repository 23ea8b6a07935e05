package org.rogatory.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CheckpointTest {
    /** The example of C2SP tlog-checkpoint. */
    private static final String BODY =
            "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

    @Test
    void theExampleComesBack() {
        var checkpoint = Checkpoint.parse(BODY);

        assertEquals("example.com/behind-the-sofa", checkpoint.origin());
        assertEquals(20_852_163, checkpoint.size());
        assertEquals(
                "CsUYapGGPo4dkMgIAUqom_Xajj7h2fB2MPA3j2jxq2I", checkpoint.root().toString());
        assertEquals(List.of(), checkpoint.extensions());
        assertEquals(BODY, checkpoint.encode());
    }

    @Test
    void extensionsAndTheEmptyLogAreRead() {
        var extended = Checkpoint.parse(BODY + "one\nand two\n");

        assertEquals(List.of("one", "and two"), extended.extensions());
        assertEquals(BODY + "one\nand two\n", extended.encode());
        var empty = new Checkpoint("log", 0, MerkleHash.EMPTY);
        assertEquals(empty, Checkpoint.parse(empty.encode()));
    }

    static Stream<String> malformed() {
        return Stream.of(
                "",
                "\n",
                Keys.ORIGIN + "\n7\n",
                Keys.ORIGIN + "\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
                "\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                Keys.ORIGIN + "\n07\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                Keys.ORIGIN + "\n+7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                Keys.ORIGIN + "\n-7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                Keys.ORIGIN + "\n 7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                Keys.ORIGIN + "\n٧\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                Keys.ORIGIN + "\n\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                Keys.ORIGIN + "\n9223372036854775808\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                Keys.ORIGIN + "\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n",
                Keys.ORIGIN + "\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n",
                Keys.ORIGIN + "\n7\n47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                Keys.ORIGIN + "\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hS\n",
                Keys.ORIGIN + "\n7\n\n",
                Keys.ORIGIN + "\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n",
                Keys.ORIGIN + "\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\nlast\n",
                Keys.ORIGIN + "\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\ntab\t\n",
                Keys.ORIGIN + "\r\n7\r\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\r\n");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource
    void malformed(String body) {
        assertThrows(MalformedException.class, () -> Checkpoint.parse(body));
    }

    @Test
    void noSizeIsNegative() {
        assertThrows(MalformedException.class, () -> new Checkpoint("log", -1, MerkleHash.EMPTY));
    }
}
