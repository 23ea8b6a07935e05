package org.rogatory.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rogatory.document.KeptBytes;

/** A ZIP file without compression, for hashes have none, and without times: the same files are the same bytes. */
final class StoredZip {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    /** Beyond, places and sizes have another form, which no verifier of ours reads. */
    private static final long LARGEST = 0xffff_ffffL;
    /** Of a file beside its name and bytes: in front of it, and in the table of contents. */
    private static final int HEADERS = 30 + 46;

    private final ZipOutputStream zip;
    private long size = 100;

    StoredZip(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setMethod(ZipOutputStream.STORED);
    }

    void add(String name, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        begin(name, bytes.length, crc);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Reads them twice, for a check sum stands before what it is of; none of them is held. */
    void add(String name, KeptBytes.Kept bytes) throws IOException {
        var crc = new CRC32();
        long length;
        try (var in = new CheckedInputStream(bytes.open(), crc)) {
            length = in.transferTo(OutputStream.nullOutputStream());
        }
        begin(name, length, crc);
        try (InputStream in = bytes.open()) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }

    private void begin(String name, long length, CRC32 crc) throws IOException {
        size += HEADERS + 2L * name.length() + length;
        if (size > LARGEST) {
            throw new IOException("a bundle of 4 GiB or more");
        }
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(length);
        entry.setCompressedSize(length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
    }

    /** Only a whole bundle has an end. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
