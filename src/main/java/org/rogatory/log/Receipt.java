package org.rogatory.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the log promises to whoever acts.
 *
 * @param digest of the act's canonical facts: the entry that the log will have
 * @param at when the act was accepted
 * @param placedBy when it has its place at the latest; absent while the log refuses to sign, and so can promise nothing
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Receipt(String log, UUID request, int number, String digest, Instant at, Optional<Instant> placedBy) {}
