package org.rogatory.http;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;

/** A row of the table idempotency. */
record IdempotencyRecord(
        byte[] fingerprint, Integer status, String location, String etag, String effect, Instant createdAt) {

    boolean sameRequest(byte[] other) {
        return MessageDigest.isEqual(fingerprint, other);
    }

    Remembered answer() {
        if (status == null) {
            throw IdempotencyRecords.running();
        }
        return new Remembered(
                status, Optional.ofNullable(location), Optional.ofNullable(etag), Optional.ofNullable(effect));
    }
}
