package org.rogatory.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.rogatory.chain.Digest;
import org.rogatory.procedure.Facts.DocumentProfile;

/** A document of a request: its own State's until an act shows it to the other side. */
@Entity
@Table(name = "document")
class RequestDocument {
    private static final String ERASED = "erased";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID requestId;
    private String ownerState;
    private UUID registeredBy;
    private Instant registeredAt;
    private String fileName;
    private String mediaType;
    private long sizeBytes;
    private byte[] sha256;
    private String language;
    private UUID translationOf;
    private Integer shownByAct;
    private String medium;
    private Instant arrivedAt;
    private UUID arrivedBy;
    private String detectedType;
    private Instant erasedAt;
    private UUID encryptedFor;
    private String encryptedKid;

    protected RequestDocument() {}

    RequestDocument(UUID requestId, String ownerState, UUID registeredBy, NewDocument document, Instant now) {
        this.requestId = requestId;
        this.ownerState = ownerState;
        this.registeredBy = registeredBy;
        this.registeredAt = now;
        this.fileName = document.name();
        this.mediaType = document.mediaType();
        this.sizeBytes = document.size();
        this.sha256 = document.digest().bytes();
        this.language = document.language().orElse(null);
        this.translationOf = document.translationOf().orElse(null);
        this.medium = document.medium().orElse(null);
        this.encryptedFor = document.encryptedFor().map(EncryptedFor::authority).orElse(null);
        this.encryptedKid = document.encryptedFor().map(EncryptedFor::kid).orElse(null);
    }

    UUID id() {
        return id;
    }

    boolean isShownBy(Collection<Integer> acts) {
        return shownByAct != null && acts.contains(shownByAct);
    }

    boolean isUnshownOneOf(Map<String, Set<String>> digests) {
        return shownByAct == null && digests.getOrDefault(ownerState, Set.of()).contains(digest().toString());
    }

    boolean ownedBy(String state) {
        return ownerState.equals(state);
    }

    Digest digest() {
        return Digest.ofBytes(sha256);
    }

    long size() {
        return sizeBytes;
    }

    String name() {
        return fileName;
    }

    Optional<EncryptedFor> encryptedFor() {
        return Optional.ofNullable(encryptedFor).map(authority -> new EncryptedFor(authority, encryptedKid));
    }

    boolean hasArrived() {
        return arrivedAt != null;
    }

    /** Bytes that come again change nothing. */
    void arrived(UUID by, String type, Instant now) {
        if (!hasArrived() && !isErased()) {
            arrivedAt = now;
            arrivedBy = by;
            detectedType = type;
        }
    }

    /** Bytes and name are gone; that there was a document, and its digest, stay, 36. */
    void erase(Instant now) {
        if (erasedAt == null) {
            erasedAt = now;
            fileName = ERASED;
            arrivedAt = null;
            detectedType = null;
        }
    }

    /** What the bytes were found to be; whoever registered them may have said otherwise. */
    String type() {
        return detectedType;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    /** Whether the bytes travel, or travelled, without the service. */
    boolean hasMedium() {
        return medium != null;
    }

    private boolean isThere() {
        return !isErased() && (hasArrived() || hasMedium());
    }

    DocumentProfile profile() {
        return new DocumentProfile(
                id, digest().toString(), Optional.ofNullable(language), Optional.ofNullable(translationOf), isThere());
    }

    DocumentView view() {
        return view(Optional.empty());
    }

    DocumentView view(Optional<DocumentTerms> terms) {
        return new DocumentView(
                id,
                fileName,
                mediaType,
                sizeBytes,
                digest().toString(),
                Optional.ofNullable(language),
                Optional.ofNullable(translationOf),
                ownerState,
                registeredBy,
                registeredAt,
                Optional.ofNullable(shownByAct),
                Optional.ofNullable(medium),
                Optional.ofNullable(arrivedAt),
                Optional.ofNullable(arrivedBy),
                Optional.ofNullable(detectedType),
                Optional.ofNullable(erasedAt),
                terms,
                encryptedFor());
    }
}
