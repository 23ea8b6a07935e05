package org.rogatory.request;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A document as registered: name, media type, size in bytes, SHA-256 (base64url).
 *
 * @param state the State that registered it
 * @param shownByAct number of the act that showed it to the other side
 * @param medium what carries the bytes when they do not come through the service
 * @param arrivedAt since when the bytes lie here; absent before they have come
 * @param arrivedBy authority that sent them
 * @param detectedType what the bytes were found to be, whatever their sender called them
 * @param erasedAt since when name and bytes are gone, 36; the digest stays
 * @param terms on which the other side holds it; absent until an act has handed it over
 * @param encryptedFor who alone can read it: the bytes are a JWE, and the digest is that of the JWE
 */
public record DocumentView(
        UUID id,
        String name,
        String mediaType,
        long size,
        String sha256,
        Optional<String> language,
        Optional<UUID> translationOf,
        String state,
        UUID registeredBy,
        Instant registeredAt,
        Optional<Integer> shownByAct,
        Optional<String> medium,
        Optional<Instant> arrivedAt,
        Optional<UUID> arrivedBy,
        Optional<String> detectedType,
        Optional<Instant> erasedAt,
        Optional<DocumentTerms> terms,
        Optional<EncryptedFor> encryptedFor) {}
