package org.rogatory.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.tika.Tika;
import org.jboss.logging.Logger;
import org.rogatory.access.Caller;
import org.rogatory.problem.BadInput;
import org.rogatory.problem.Problem;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;
import org.rogatory.request.DocumentCustody;
import org.rogatory.request.DocumentView;

/** Takes in the bytes of documents and hands them out, without ever holding a document in memory. */
@Singleton
final class DocumentBytes {
    private static final Logger LOG = Logger.getLogger(DocumentBytes.class);
    private static final String RETRY_AFTER_SECONDS = "10";

    private final DocumentCustody custody;
    private final ByteStore store;
    private final Stores.Bounds bounds;
    private final Tika types = new Tika();

    DocumentBytes(DocumentCustody custody, ByteStore store, Stores.Bounds bounds) {
        this.custody = custody;
        this.store = store;
        this.bounds = bounds;
    }

    /** Bytes on their way to a caller. */
    record Leaving(DocumentCustody.HandedOut document, ByteStore.StoredBytes bytes) {}

    /**
     * Keeps the bytes, then says so: whoever reads that they are there finds them.
     *
     * @throws ProblemException 400 when they are not the ones that were registered, 404, 413
     */
    DocumentView take(Caller caller, UUID request, UUID document, InputStream bytes, Optional<ContentDigest> sent)
            throws IOException {
        var awaited = custody.awaited(caller, request, document);
        checkBounds(awaited);
        var seen = awaited.reader()
                .<InputStream>map(key -> new JweStream(bytes, key))
                .orElse(bytes);
        try (var arrival = store.receive(seen, awaited.digest(), awaited.size())) {
            check(arrival.copy(), awaited, sent);
            arrival.keep();
            return custody.arrived(caller, request, document, type(awaited, arrival.copy()));
        } catch (ByteStore.TooLongException e) {
            throw otherBytes("are more than the %d that were registered".formatted(awaited.size()));
        } catch (UnreachableException e) {
            throw unreachable(e);
        }
    }

    /** @throws ProblemException 404, or 503 when bytes that should lie here do not */
    Leaving find(Caller caller, UUID request, UUID document) throws IOException {
        var seen = custody.read(caller, request, document);
        try {
            return store.find(seen.digest())
                    .map(bytes -> new Leaving(seen, bytes))
                    .orElseThrow(() -> new UnreachableException("the bytes %s are gone".formatted(seen.digest())));
        } catch (UnreachableException e) {
            throw unreachable(e);
        }
    }

    private static ProblemException unreachable(UnreachableException e) {
        LOG.errorf("the store of documents: %s", e.getMessage());
        return ProblemException.of(ProblemType.UNAVAILABLE, "The bytes of documents cannot be reached now.")
                .header("Retry-After", RETRY_AFTER_SECONDS);
    }

    /** What nobody here can read is known by its form. */
    private String type(DocumentCustody.Awaited awaited, Copy arrived) {
        return awaited.reader().isPresent() ? JweStream.MEDIA_TYPE : types.detect(arrived.beginning());
    }

    private void checkBounds(DocumentCustody.Awaited awaited) {
        if (awaited.size() > bounds.document()) {
            throw tooLarge(
                    "At most %d bytes of a document come through the service; register larger ones with the medium"
                                    .formatted(bounds.document())
                            + " that carries them.");
        }
        if (awaited.held() + awaited.size() > bounds.request()) {
            throw tooLarge("At most %d bytes of a State's documents lie in one request; %d do already."
                    .formatted(bounds.request(), awaited.held()));
        }
    }

    private static void check(Copy arrived, DocumentCustody.Awaited awaited, Optional<ContentDigest> sent) {
        if (arrived.size() != awaited.size()) {
            throw otherBytes("are %d; %d were registered".formatted(arrived.size(), awaited.size()));
        }
        if (sent.filter(digest -> !digest.sha256().equals(arrived.digest())).isPresent()) {
            throw otherBytes("do not have the digest that Content-Digest tells");
        }
        if (!arrived.digest().equals(awaited.digest())) {
            throw otherBytes("have the digest %s; %s was registered".formatted(arrived.digest(), awaited.digest()));
        }
    }

    private static ProblemException otherBytes(String what) {
        return ProblemException.invalidBody(List.of(BadInput.at("", "These bytes " + what + ".")));
    }

    private static ProblemException tooLarge(String detail) {
        return new ProblemException(Problem.of(ProblemType.BODY_TOO_LARGE, detail));
    }
}
