package org.rogatory.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The central directory of a ZIP file, entry by entry; with the end of ZIP64 when there are 65,535 or more. */
final class ZipDirectory {
    /** What stands in a file's own header exactly as here: from the version to the length of the name, and no extras. */
    static final int DESCRIPTION = 26;

    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int BIG_END = 0x06064b50;
    private static final int BIG_END_SIZE = 56;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int MANY = 0xffff;
    private static final int LONGEST_NAME = 200;
    private static final Pattern NAME = Pattern.compile("(?!\\.)[A-Za-z0-9.-]+(/(?!\\.)[A-Za-z0-9.-]+)*");

    private final FileChannel file;
    private final long start;
    private final long end;
    private long left;
    private long at;

    private ZipDirectory(FileChannel file, long start, long end, long entries) {
        this.file = file;
        this.start = start;
        this.end = end;
        at = start;
        left = entries;
    }

    record Listed(String name, byte[] description, int crc, long size, long offset) {
        boolean isDescribed(byte[] other) {
            return Arrays.equals(description, other);
        }
    }

    static ZipDirectory of(FileChannel file) throws IOException {
        var at = file.size() - END_SIZE;
        var end = StrictZip.read(file, at, END_SIZE);
        var entries = Short.toUnsignedInt(end.getShort(10));
        var size = Integer.toUnsignedLong(end.getInt(12));
        var start = Integer.toUnsignedLong(end.getInt(16));
        demand(end.getInt(0) == END, "no ZIP file, or it is cut off: its last bytes are not the end of one");
        demand(end.getInt(4) == 0 && end.getShort(8) == end.getShort(10) && end.getShort(20) == 0, "no such end");
        if (entries == MANY) {
            return big(file, at, size, start);
        }
        demand(start + size == at, "the directory does not end where the file does");
        return new ZipDirectory(file, start, at, entries);
    }

    private static ZipDirectory big(FileChannel file, long endAt, long smallSize, long smallStart) throws IOException {
        var at = endAt - LOCATOR_SIZE - BIG_END_SIZE;
        var end = StrictZip.read(file, at, BIG_END_SIZE + LOCATOR_SIZE);
        demand(end.getInt(0) == BIG_END && end.getLong(4) == BIG_END_SIZE - 12, "no end of ZIP64");
        demand(end.getInt(12) == 45 * 0x10001 && end.getLong(16) == 0, "no end of ZIP64 in one file");
        demand(end.getInt(56) == LOCATOR && end.getInt(60) == 0 && end.getInt(72) == 1, "no locator of ZIP64");
        var entries = end.getLong(24);
        var size = end.getLong(40);
        var start = end.getLong(48);
        demand(end.getLong(64) == at && end.getLong(32) == entries && entries >= MANY, "no such end of ZIP64");
        demand(size == smallSize && start == smallStart, "a ZIP file of 4 GiB or more");
        demand(start + size == at, "the directory does not end where the file does");
        return new ZipDirectory(file, start, at, entries);
    }

    long start() {
        return start;
    }

    boolean hasNext() {
        demand(left > 0 || at == end, "the directory has more files than it counts");
        return left > 0;
    }

    Listed next() throws IOException {
        var entry = StrictZip.read(file, at, ENTRY_SIZE);
        demand(entry.getInt(0) == ENTRY, "the directory is damaged");
        var description = Arrays.copyOfRange(entry.array(), 6, 6 + DESCRIPTION);
        demand(isStored(entry), "a file that no bundle has: encrypted, compressed, or with extras");
        var length = entry.getShort(28);
        demand(length > 0 && length <= LONGEST_NAME, "a name of a length that no bundle has");
        var name = name(StrictZip.read(file, at + ENTRY_SIZE, length));
        var size = Integer.toUnsignedLong(entry.getInt(24));
        demand(size <= Layout.limit(name), name + " is larger than any such file");
        at += ENTRY_SIZE + length;
        demand(at <= end, "the directory is damaged");
        left--;
        return new Listed(name, description, entry.getInt(16), size, Integer.toUnsignedLong(entry.getInt(42)));
    }

    /** Version 1.0 made and needed, names in UTF-8, stored, one constant time, nothing besides. */
    private static boolean isStored(ByteBuffer entry) {
        return entry.getInt(4) == 10 * 0x10001
                && entry.getInt(8) == 0x0800
                && entry.getInt(12) == 0x2821 << 16
                && entry.getInt(20) == entry.getInt(24)
                && entry.getShort(30) == 0
                && entry.getLong(32) == 0
                && entry.getShort(40) == 0;
    }

    static String name(ByteBuffer bytes) {
        var name = StandardCharsets.ISO_8859_1.decode(bytes).toString();
        demand(NAME.matcher(name).matches(), "a name that no bundle has: " + name.replaceAll("[^!-~]", "?"));
        return name;
    }

    private static void demand(boolean condition, String otherwise) {
        if (!condition) {
            throw new DamagedException(otherwise);
        }
    }
}
