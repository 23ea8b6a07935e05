package org.rogatory.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Up to 256 neighbouring hashes of one height of the tree, C2SP tlog-tiles: at level L, the roots of 256^L leaves. */
public record Tile(int level, long index, int width) {
    /** The most that a tile holds; only a full one has a hash in the level above. */
    public static final int FULL = Place.FULL;

    /** Each level of tiles is eight levels of the tree. */
    static final int HEIGHT = 8;

    /** A log of fewer than 2^63 leaves has no tiles above. */
    private static final int TOP = 7;

    private static final Pattern PATH = Pattern.compile("tile/([0-9]|[1-5][0-9]|6[0-3])/(.+)");

    /** @throws MalformedException when no tile is there */
    public Tile {
        new Place(index, width);
        if (level < 0 || level > 63) {
            throw new MalformedException("tiles have the levels 0 to 63, not " + level);
        }
    }

    /** @throws MalformedException when this is not the one path of a tile */
    public static Tile parse(String path) {
        var matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            throw new MalformedException("no path of a tile: " + path);
        }
        var place = Place.parse(matcher.group(2));
        return new Tile(Integer.parseInt(matcher.group(1)), place.index(), place.width());
    }

    /** The tiles that are new or wider in the log of the later size, the leaves' first. */
    public static List<Tile> grown(long from, long to) {
        Objects.checkFromToIndex(0, from, to);
        var tiles = new ArrayList<Tile>();
        for (var level = 0; level <= TOP; level++) {
            grownAt(level, hashes(level, from), hashes(level, to)).forEach(tiles::add);
        }
        return tiles;
    }

    private static Stream<Tile> grownAt(int level, long from, long to) {
        return from == to
                ? Stream.empty()
                : LongStream.rangeClosed(from / FULL, (to - 1) / FULL)
                        .mapToObj(index -> new Tile(level, index, widthOf(index, to)));
    }

    /** The tile that holds the n-th hash of a level in the log of this size. */
    static Tile of(int level, long hash, long size) {
        return new Tile(level, hash / FULL, widthOf(hash / FULL, hashes(level, size)));
    }

    /** How many hashes stand at a level in the log of this size. */
    static long hashes(int level, long size) {
        return level > TOP ? 0 : size >> (HEIGHT * level);
    }

    private static int widthOf(long index, long hashes) {
        return (int) Math.min(FULL, hashes - index * FULL);
    }

    /** Whether a log of this size has the tile, or a wider one in its place. */
    public boolean isWithin(long size) {
        return new Place(index, width).isWithin(hashes(level, size));
    }

    public String path() {
        return "tile/" + level + "/" + new Place(index, width).path();
    }
}
