package org.rogatory.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.rogatory.chain.Digest;
import org.rogatory.convention.Kind;
import org.rogatory.convention.LegalBasisType;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.Phase;
import org.rogatory.procedure.Status;
import org.rogatory.procedure.Terms;

/** A request as stored: the fold of its acts beside what lists are searched by. Drafts are edited, requests only act. */
@Entity
@Table(name = "request")
public class CooperationRequest {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private long version;
    private UUID draftedBy;
    private String requestingState;
    private String requestedState;
    private UUID requestedAuthority;
    private String ownReference;
    private String requestedReference;

    @Enumerated(EnumType.STRING)
    private LegalBasisType legalBasis;

    private byte[] draft;
    private byte[] snapshot = {};
    private int snapshotFormat;
    private int headNumber;
    private byte[] headDigest;
    private Instant createdAt;
    private Instant submittedAt;
    private Instant changedAt;

    protected CooperationRequest() {}

    CooperationRequest(UUID draftedBy, String requestingState, DraftText draft, Instant now) {
        this.draftedBy = draftedBy;
        this.requestingState = requestingState;
        this.status = Status.DRAFT;
        this.phase = Status.DRAFT.phase();
        this.createdAt = now;
        write(draft, now);
    }

    /** Another text of the draft; the version grows. */
    void redraft(DraftText text, Instant now) {
        write(text, now);
        version++;
    }

    /** The state after one more act; the draft is content of SUBMIT from then on. */
    void acted(CaseFile after, Digest digest, Snapshot taken) {
        var terms = after.terms();
        status = after.status();
        phase = after.status().phase();
        version++;
        copy(terms);
        requestedReference = after.requestedReference().orElse(null);
        draft = null;
        snapshot = taken.bytes();
        snapshotFormat = taken.format();
        headNumber = after.lastNumber();
        headDigest = digest.bytes();
        submittedAt = after.submittedAt().orElse(null);
        changedAt = after.lastAt().orElseThrow();
    }

    boolean isDraft() {
        return status == Status.DRAFT;
    }

    /** The version that the request had when its newest act was this one. */
    long versionAt(int actNumber) {
        return version - (headNumber - actNumber);
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    Status status() {
        return status;
    }

    long version() {
        return version;
    }

    UUID draftedBy() {
        return draftedBy;
    }

    String requestingState() {
        return requestingState;
    }

    Optional<String> requestedState() {
        return Optional.ofNullable(requestedState);
    }

    Optional<String> ownReference() {
        return Optional.ofNullable(ownReference);
    }

    Optional<String> requestedReference() {
        return Optional.ofNullable(requestedReference);
    }

    Optional<byte[]> draft() {
        return Optional.ofNullable(draft);
    }

    Snapshot snapshot() {
        return new Snapshot(snapshot, snapshotFormat);
    }

    int headNumber() {
        return headNumber;
    }

    Digest headDigest() {
        return headDigest == null ? Digest.NONE : Digest.ofBytes(headDigest);
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    Instant changedAt() {
        return changedAt;
    }

    private void write(DraftText text, Instant now) {
        var parsed = text.draft();
        kind = parsed.kind();
        requestedState = parsed.requestedState().orElse(null);
        ownReference = parsed.ownReference().orElse(null);
        legalBasis = parsed.legalBasis().map(b -> b.type()).orElse(null);
        draft = text.bytes();
        changedAt = now;
    }

    private void copy(Terms terms) {
        requestedState = terms.requestedState();
        requestedAuthority = terms.requestedAuthority();
        ownReference = terms.ownReference().orElse(null);
        legalBasis = terms.legalBasis().orElse(null);
    }
}
