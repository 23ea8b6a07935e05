package org.rogatory.proof;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.rogatory.chain.Digest;

/** The hashes of a tile, one after the other. */
final class TileBytes {
    private static final int HASH = 32;

    private TileBytes() {}

    static byte[] encode(List<Digest> hashes) {
        var bytes = ByteBuffer.allocate(hashes.size() * HASH);
        hashes.forEach(hash -> bytes.put(hash.bytes()));
        return bytes.array();
    }

    /** The first hashes of what is stored at a tile's place, as many as the tile has. */
    static List<Digest> decode(Tile tile, byte[] stored) {
        if (stored.length % HASH != 0 || stored.length < tile.width() * HASH || stored.length > Tile.FULL * HASH) {
            throw new MalformedException(tile.path() + " cannot have " + stored.length + " bytes");
        }
        return IntStream.range(0, tile.width())
                .mapToObj(i -> Digest.ofBytes(Arrays.copyOfRange(stored, i * HASH, (i + 1) * HASH)))
                .toList();
    }

    /** The root over as many hashes as a complete subtree has: a power of two. */
    static Digest root(List<Digest> hashes) {
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        var half = hashes.size() / 2;
        return MerkleHash.node(root(hashes.subList(0, half)), root(hashes.subList(half, hashes.size())));
    }
}
