package org.rogatory.bundle;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rogatory.access.Caller;
import org.rogatory.document.KeptBytes;
import org.rogatory.log.Evidence;
import org.rogatory.problem.ProblemException;
import org.rogatory.problem.ProblemType;
import org.rogatory.proof.Checkpoint;
import org.rogatory.proof.Note;
import org.rogatory.registry.SigningAuthorities;
import org.rogatory.request.AuditedRequests;

/** What auditors ask to take away; refused before the first byte of it leaves, or not at all. */
@Singleton
final class Exports {
    private static final long LARGEST = 3L << 30;

    private final AuditedRequests requests;
    private final SigningAuthorities authorities;
    private final Evidence log;
    private final Clock clock;
    private final KeptBytes bytes;
    private final int most;
    private final long mostBytes;

    Exports(
            AuditedRequests requests,
            SigningAuthorities authorities,
            Evidence log,
            Clock clock,
            KeptBytes bytes,
            @ConfigProperty(name = "rogatory.audit.bundle-acts") int most,
            @ConfigProperty(name = "rogatory.audit.bundle-documents") MemorySize mostBytes) {
        this.requests = requests;
        this.authorities = authorities;
        this.log = log;
        this.clock = clock;
        this.bytes = bytes;
        this.most = most;
        this.mostBytes = mostBytes.asLongValue();
    }

    /** What is asked for beside the record: a proof from an earlier checkpoint, and the bytes of documents. */
    record Wanted(Optional<Long> since, boolean documents) {}

    void check(@Observes StartupEvent start) {
        check(mostBytes);
    }

    static void check(long mostBytes) {
        if (mostBytes > LARGEST) {
            throw new ConfigurationException("rogatory.audit.bundle-documents must be 3G at most: a bundle has 4 GiB");
        }
    }

    /** @throws ProblemException 404 when there is no such request for the caller, 400 for a size without a checkpoint */
    BundleSource ofRequest(Caller caller, UUID id, Wanted wanted) {
        var request = requests.one(caller, id).orElseThrow(ProblemException::notFound);
        return source(caller, new BundleScope.OfRequest(id), List.of(request), wanted);
    }

    /** @throws ProblemException 400 for a period that is none, or that has too many acts */
    BundleSource ofPeriod(Caller caller, Instant from, Instant to, Wanted wanted) {
        if (!from.isBefore(to)) {
            throw ProblemException.invalidParameter("to", "must be later than from");
        }
        var found = requests.inPeriod(caller, from, to);
        var acts = found.stream().mapToLong(AuditedRequests.Size::acts).sum();
        if (acts > most) {
            throw ProblemException.invalidParameter(
                    "to", "the requests of this period have %d acts, a bundle has %d at most".formatted(acts, most));
        }
        return source(caller, new BundleScope.OfPeriod(from, to), found, wanted);
    }

    private BundleSource source(Caller caller, BundleScope scope, List<AuditedRequests.Size> found, Wanted wanted) {
        var newest = log.newest()
                .orElseThrow(() -> ProblemException.of(
                                ProblemType.UNAVAILABLE,
                                "The log has signed no checkpoint yet, and nothing can be proven.")
                        .header("Retry-After", "10"));
        var size = Checkpoint.parse(newest.text()).size();
        var made = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var opening = new BundleOpening(
                log.origin(),
                made,
                scope,
                log.keys(),
                authorities.all(),
                newest,
                wanted.since().map(from -> earlier(from, size)));
        var ids = found.stream()
                .map(AuditedRequests.Size::request)
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        var documents = Optional.of(bytes).filter(kept -> wanted.documents());
        documents.ifPresent(kept -> checkBytes(caller, ids));
        return new StoredRecord(opening, size, ids, caller, requests, documents, log);
    }

    private void checkBytes(Caller caller, List<UUID> ids) {
        var all = requests.bytes(caller, ids);
        if (all > mostBytes) {
            throw ProblemException.invalidParameter(
                    "documents",
                    "the documents of these requests have %d bytes, a bundle has %d of them at most: fetch them apart"
                            .formatted(all, mostBytes));
        }
    }

    private BundleOpening.Earlier earlier(long from, long size) {
        if (from < 1 || from > size) {
            throw ProblemException.invalidParameter(
                    "since", "must be the size of an earlier checkpoint, from 1 to %d".formatted(size));
        }
        Note note = log.ofSize(from)
                .orElseThrow(() -> ProblemException.invalidParameter("since", "no checkpoint has this size"));
        var consistency = log.consistency(from, size)
                .orElseThrow(() -> ProblemException.of(
                                ProblemType.UNAVAILABLE, "The log cannot be proven: some of its entries are missing.")
                        .header("Retry-After", "60"));
        return new BundleOpening.Earlier(note, consistency);
    }
}
