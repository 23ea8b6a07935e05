package org.rogatory.proof;

/** Where tiles are stored. */
@FunctionalInterface
public interface TileReader {
    /** The hashes of this tile, one after the other; more of them when only a wider one is kept at its place. */
    byte[] read(Tile tile);
}
