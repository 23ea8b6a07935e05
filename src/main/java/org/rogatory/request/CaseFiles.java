package org.rogatory.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.procedure.CaseFile;

/** The case file of a request: from its snapshot, or folded from its acts when the snapshot has another format. */
@Singleton
final class CaseFiles {
    /** Grows with every change of what a case file holds. */
    private static final int FORMAT = 2;

    private final ObjectMapper mapper;
    private final ActLedger ledger;

    CaseFiles(ObjectMapper mapper, ActLedger ledger) {
        this.mapper = mapper;
        this.ledger = ledger;
    }

    CaseFile of(CooperationRequest request) {
        if (request.isDraft()) {
            return CaseFile.draft(request.id());
        }
        var snapshot = request.snapshot();
        return snapshot.format() == FORMAT ? read(snapshot.bytes()) : folded(request.id());
    }

    /** The fold of the stored bytes, without the snapshot. */
    CaseFile folded(UUID request) {
        return CaseFile.of(
                request, ledger.acts(request).stream().map(RecordedAct::act).toList());
    }

    /** The case as it stood at the instant; empty before it was submitted. */
    Optional<CaseFile> at(UUID request, Instant instant) {
        var acts = ledger.acts(request).stream()
                .map(RecordedAct::act)
                .filter(act -> !act.at().isAfter(instant))
                .toList();
        return acts.isEmpty() ? Optional.empty() : Optional.of(CaseFile.of(request, acts));
    }

    Snapshot snapshot(CaseFile file) {
        try {
            return new Snapshot(mapper.writeValueAsBytes(file), FORMAT);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CaseFile read(byte[] snapshot) {
        try {
            return mapper.readValue(snapshot, CaseFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a snapshot of today's format cannot be read", e);
        }
    }
}
