package org.rogatory.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rogatory.chain.Digest;

/** The hashes of the log of one size, read from its tiles, each once: for one proof or a batch, not to be kept. */
public final class TileHashes implements HashReader {
    private final long size;
    private final TileReader tiles;
    private final Map<Tile, List<Digest>> read = new HashMap<>();

    public TileHashes(long size, TileReader tiles) {
        this.size = size;
        this.tiles = tiles;
    }

    /** The log's tree of this size, read from these tiles. */
    public static MerkleTree tree(long size, TileReader tiles) {
        return new MerkleTree(size, new TileHashes(size, tiles));
    }

    /**
     * @throws IndexOutOfBoundsException when the log of this size has no such complete subtree
     * @throws MalformedException when the tile read is not one
     */
    @Override
    public Digest hash(int level, long index) {
        Objects.checkIndex(index, size >> level);
        var height = level % Tile.HEIGHT;
        var first = index << height;
        var tile = Tile.of(level / Tile.HEIGHT, first, size);
        var from = (int) (first % Tile.FULL);
        return TileBytes.root(read.computeIfAbsent(tile, this::read).subList(from, from + (1 << height)));
    }

    private List<Digest> read(Tile tile) {
        return TileBytes.decode(tile, tiles.read(tile));
    }
}
