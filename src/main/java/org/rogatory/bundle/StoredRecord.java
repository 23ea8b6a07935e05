package org.rogatory.bundle;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.access.Caller;
import org.rogatory.chain.Digest;
import org.rogatory.document.KeptBytes;
import org.rogatory.log.Evidence;
import org.rogatory.request.AuditedRequests;
import org.rogatory.request.ShownAct;
import org.rogatory.request.ShownDocument;

/**
 * The stored record as a caller may take it away, read a few acts at a time.
 *
 * @param bytes of documents, if they are to be taken away as well
 */
record StoredRecord(
        BundleOpening opening,
        long size,
        List<UUID> ids,
        Caller caller,
        AuditedRequests stored,
        Optional<KeptBytes> bytes,
        Evidence log)
        implements BundleSource {

    /** Acts held in memory, each with a content of a MiB at most. */
    private static final int AT_ONCE = 20;

    @Override
    public Iterator<BundledRequest> requests() {
        return ids.stream().flatMap(id -> bundled(id).stream()).iterator();
    }

    /** One of a period that has no place in the log yet belongs to the next bundle. */
    private Optional<BundledRequest> bundled(UUID id) {
        var places = log.places(id, size);
        var isAsked = opening.scope() instanceof BundleScope.OfRequest;
        var head = places.head().map(found -> new BundledRequest.Head(found.statement(), found.proof()));
        return isAsked || !places.acts().isEmpty()
                ? Optional.of(new BundledRequest(id, new Acts(id, places), head, documents(id)))
                : Optional.empty();
    }

    private BundledRequest.Documents documents(UUID id) {
        var known = stored.documents(caller, id);
        return digest -> document(digest, known.getOrDefault(digest, ShownDocument.WITHHELD));
    }

    private BundledDocument document(Digest digest, ShownDocument shown) throws IOException {
        if (shown != ShownDocument.KEPT) {
            return BundledDocument.absent(shown.name());
        }
        return bytes.isEmpty()
                ? BundledDocument.absent(BundledDocument.NOT_ASKED)
                : bytes.get()
                        .find(digest)
                        .map(BundledDocument::given)
                        .orElseGet(() -> BundledDocument.absent(ShownDocument.LOST.name()));
    }

    /** Those up to the last one that has a place; what has none between them should have one. */
    private final class Acts implements BundledRequest.Acts {
        private final UUID id;
        private final Evidence.Places places;
        private final int last;
        private final Deque<ShownAct> read = new ArrayDeque<>();
        private int after;
        private int waiting;

        Acts(UUID id, Evidence.Places places) {
            this.id = id;
            this.places = places;
            last = places.acts().keySet().stream().max(Integer::compare).orElse(0);
        }

        @Override
        public boolean hasNext() {
            while (read.isEmpty()) {
                var page = stored.acts(caller, id, after, AT_ONCE);
                if (page.isEmpty()) {
                    return false;
                }
                page.stream().filter(act -> act.number() <= last).forEach(read::add);
                waiting += page.size() - read.size();
                after = page.get(page.size() - 1).number();
            }
            return true;
        }

        @Override
        public BundledAct next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var act = read.remove();
            var proof = Optional.ofNullable(places.acts().get(act.number()));
            return new BundledAct(act.number(), act.digest(), act.facts(), act.documents(), content(act), proof);
        }

        @Override
        public int waiting() {
            return waiting;
        }
    }

    private static BundledAct.Content content(ShownAct act) {
        if (act.withheld()) {
            return new BundledAct.Withheld();
        }
        return act.content().<BundledAct.Content>map(BundledAct.Given::new).orElseGet(BundledAct.Erased::new);
    }
}
