package org.rogatory.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.rogatory.chain.Digest;

/** Up to 256 neighbouring entries of the log, C2SP tlog-tiles; each of ours is a digest of 32 bytes. */
public record EntryBundle(long index, int width) {
    private static final String PREFIX = "tile/entries/";
    private static final int ENTRY = 32;

    /** @throws MalformedException when no bundle is there */
    public EntryBundle {
        new Place(index, width);
    }

    /** @throws MalformedException when this is not the one path of a bundle */
    public static EntryBundle parse(String path) {
        if (!path.startsWith(PREFIX)) {
            throw new MalformedException("no path of entries: " + path);
        }
        var place = Place.parse(path.substring(PREFIX.length()));
        return new EntryBundle(place.index(), place.width());
    }

    public String path() {
        return PREFIX + new Place(index, width).path();
    }

    /** The position of its first entry in the log. */
    public long start() {
        return index * Tile.FULL;
    }

    /** Whether a log of this size has all its entries. */
    public boolean isWithin(long size) {
        return new Place(index, width).isWithin(size);
    }

    /**
     * Each entry after its length in two bytes.
     *
     * @throws IllegalArgumentException when these are not as many entries as the bundle has
     */
    public byte[] encode(List<Digest> entries) {
        if (entries.size() != width) {
            throw new IllegalArgumentException("a bundle of " + width + " entries, not " + entries.size());
        }
        var bytes = ByteBuffer.allocate(width * (Short.BYTES + ENTRY));
        entries.forEach(entry -> bytes.putShort((short) ENTRY).put(entry.bytes()));
        return bytes.array();
    }

    /** @throws MalformedException when these bytes are not exactly as many entries as the bundle has */
    public List<Digest> decode(byte[] bundle) {
        if (bundle.length != width * (Short.BYTES + ENTRY)) {
            throw new MalformedException("a bundle of " + width + " entries cannot have " + bundle.length + " bytes");
        }
        var bytes = ByteBuffer.wrap(bundle);
        var entries = new ArrayList<Digest>(width);
        while (bytes.hasRemaining()) {
            if (bytes.getShort() != ENTRY) {
                throw new MalformedException("an entry that has not 32 bytes");
            }
            var entry = new byte[ENTRY];
            bytes.get(entry);
            entries.add(Digest.ofBytes(entry));
        }
        return entries;
    }
}
