package org.rogatory.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rogatory.chain.Digest;

/** What has to be stored when leaves join the log: each tile that is new or wider, with its bytes. */
public final class TileGrowth {
    private final long size;
    private final TileReader stored;
    private final Map<Tile, byte[]> grown = new LinkedHashMap<>();

    private TileGrowth(long size, TileReader stored) {
        this.size = size;
        this.stored = stored;
    }

    /** The tiles that these leaf hashes make or widen in a log of this size; the last ones are read as stored. */
    public static Map<Tile, byte[]> of(long size, TileReader stored, List<Digest> leaves) {
        var growth = new TileGrowth(size, stored);
        growth.append(0, leaves);
        return growth.grown;
    }

    private void append(int level, List<Digest> hashes) {
        if (hashes.isEmpty()) {
            return;
        }
        var before = Tile.hashes(level, size);
        var row = new ArrayList<>(begun(level, before));
        row.addAll(hashes);
        var above = new ArrayList<Digest>();
        for (var at = 0; at < row.size(); at += Tile.FULL) {
            var tile = row.subList(at, Math.min(at + Tile.FULL, row.size()));
            grown.put(new Tile(level, (before + at) / Tile.FULL, tile.size()), TileBytes.encode(tile));
            if (tile.size() == Tile.FULL) {
                above.add(TileBytes.root(tile));
            }
        }
        append(level + 1, above);
    }

    /** The hashes of the tile that is not yet full. */
    private List<Digest> begun(int level, long before) {
        var width = (int) (before % Tile.FULL);
        if (width == 0) {
            return List.of();
        }
        var tile = new Tile(level, before / Tile.FULL, width);
        return TileBytes.decode(tile, stored.read(tile));
    }
}
