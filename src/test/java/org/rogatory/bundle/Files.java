package org.rogatory.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** The files of a bundle, taken out and put into another as the product would. */
public final class Files {
    private Files() {}

    public static Map<String, byte[]> of(byte[] bundle) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] zipped(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        var zip = new StoredZip(out);
        try {
            for (var file : files.entrySet()) {
                zip.add(file.getKey(), file.getValue());
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
