package org.rogatory.request;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A document as registered: name, media type, size in bytes, SHA-256 (base64url).
 *
 * @param state the State that registered it
 * @param shownByAct number of the act that showed it to the other side
 */
record DocumentView(
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
        Optional<Integer> shownByAct) {}
