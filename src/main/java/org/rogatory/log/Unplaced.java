package org.rogatory.log;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.rogatory.chain.Digest;

/**
 * An act that waits for its place.
 *
 * @param waited since its transaction began, by the clock of the database
 * @param placed it has a place already, and only waits to be taken from the list
 */
record Unplaced(UUID request, int number, OffsetDateTime recordedAt, Digest digest, Duration waited, boolean placed) {}
