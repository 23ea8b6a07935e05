package org.rogatory.log;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rogatory.chain.Digest;
import org.rogatory.proof.MerkleHash;
import org.rogatory.proof.MerkleTree;
import org.rogatory.proof.Tile;
import org.rogatory.proof.TileGrowth;
import org.rogatory.proof.TileHashes;
import org.rogatory.proof.TileReader;
import org.rogatory.store.Sql;

/** The log's tree as the database has it; a tile that is not full is made of its entries, or of the roots below. */
record StoredTree(Sql sql) implements TileReader {
    private static final int HASH = 32;

    long size() {
        return sql.row(row -> row.getLong(1), "select coalesce(max(log_position) + 1, 0) from log_entry")
                .orElseThrow();
    }

    /** The tree when it had that size. */
    MerkleTree at(long size) {
        return TileHashes.tree(size, this);
    }

    /** @throws RefusedToSignException when entries or tiles are missing that were there when the log had that size */
    @Override
    public byte[] read(Tile tile) {
        return sql.row(
                        row -> row.getBytes(1),
                        "select hashes from tile where tile_level = ? and tile_index = ?",
                        tile.level(),
                        tile.index())
                .orElseGet(() -> joined(tile, hashes(tile)));
    }

    /** Adds these entries at the end, and gives back the tree with them. */
    MerkleTree append(long size, List<Entry> entries) {
        sql.insert(
                "log_entry (log_position, entry, request_id, act_number, head)",
                IntStream.range(0, entries.size())
                        .mapToObj(i -> row(size + i, entries.get(i)))
                        .toList());
        var leaves = entries.stream().map(Entry::entry).map(MerkleHash::leaf).toList();
        var grown = new LinkedHashMap<>(TileGrowth.of(size, this, leaves));
        sql.insert(
                "tile (tile_level, tile_index, hashes, root)",
                grown.entrySet().stream()
                        .filter(tile -> tile.getKey().width() == Tile.FULL)
                        .map(tile -> row(tile.getKey(), tile.getValue(), grown))
                        .toList());
        var written = new HashMap<>(grown);
        return TileHashes.tree(size + entries.size(), tile -> written.computeIfAbsent(tile, this::read));
    }

    private static Object[] row(long position, Entry entry) {
        return new Object[] {position, entry.entry().bytes(), entry.request(), entry.act(), entry.head()};
    }

    private static Object[] row(Tile full, byte[] hashes, Map<Tile, byte[]> grown) {
        return new Object[] {full.level(), full.index(), hashes, root(full, grown)};
    }

    /** A tile that has become full has its root in the tile above. */
    private static byte[] root(Tile full, Map<Tile, byte[]> grown) {
        var above = grown.entrySet().stream()
                .filter(tile -> tile.getKey().level() == full.level() + 1)
                .filter(tile -> tile.getKey().index() == full.index() / Tile.FULL)
                .findFirst()
                .orElseThrow();
        var from = (int) (full.index() % Tile.FULL) * HASH;
        return Arrays.copyOfRange(above.getValue(), from, from + HASH);
    }

    private List<byte[]> hashes(Tile tile) {
        var from = tile.index() * Tile.FULL;
        var to = from + tile.width();
        if (tile.level() == 0) {
            return sql.rows(
                    row -> MerkleHash.leaf(Digest.ofBytes(row.getBytes(1))).bytes(),
                    "select entry from log_entry where log_position >= ? and log_position < ? order by log_position",
                    from,
                    to);
        }
        return sql.rows(
                row -> row.getBytes(1),
                "select root from tile where tile_level = ? and tile_index >= ? and tile_index < ? order by tile_index",
                tile.level() - 1,
                from,
                to);
    }

    private static byte[] joined(Tile tile, List<byte[]> hashes) {
        if (hashes.size() != tile.width() || tile.width() == Tile.FULL) {
            throw new RefusedToSignException("the database lacks entries of the log under " + tile.path());
        }
        var joined = new byte[hashes.size() * HASH];
        IntStream.range(0, hashes.size()).forEach(i -> System.arraycopy(hashes.get(i), 0, joined, i * HASH, HASH));
        return joined;
    }
}
