package org.rogatory.document;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The store that the settings name. */
final class Stores {
    /** The word for a folder of this process alone, with nothing in it: for trying and for tests. */
    private static final String TEMPORARY = "temporary";

    /** With the name of a bucket behind it, in place of a folder. */
    private static final String BUCKET = "s3://";

    @Produces
    @Singleton
    ByteStore store(@ConfigProperty(name = "rogatory.documents.folder") String folder, ObjectStorage objects)
            throws IOException {
        if (folder.startsWith(BUCKET)) {
            return new ObjectStore(objects.bucket(folder.substring(BUCKET.length())));
        }
        return new FileStore(
                folder.equals(TEMPORARY) ? Files.createTempDirectory("rogatory-documents") : Path.of(folder));
    }

    /** What was for this process alone goes with it. */
    void forget(@Disposes ByteStore store, @ConfigProperty(name = "rogatory.documents.folder") String folder)
            throws IOException {
        store.close();
        if (folder.equals(TEMPORARY) && store instanceof FileStore files) {
            files.deleteAll();
        }
    }

    /**
     * How much is taken, in bytes.
     *
     * @param document of one document
     * @param request of all documents of one State in one request
     */
    record Bounds(long document, long request) {}

    @Produces
    @Singleton
    Bounds bounds(
            @ConfigProperty(name = "rogatory.documents.inline-limit") MemorySize document,
            @ConfigProperty(name = "rogatory.documents.request-quota") MemorySize request) {
        return new Bounds(document.asLongValue(), request.asLongValue());
    }
}
