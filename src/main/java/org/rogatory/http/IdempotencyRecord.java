package org.rogatory.http;

import jakarta.persistence.Tuple;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;

/** A row of the table idempotency. */
record IdempotencyRecord(
        byte[] fingerprint, Integer status, String location, String etag, String effect, Instant createdAt) {

    static IdempotencyRecord of(Tuple row) {
        return new IdempotencyRecord(
                row.get(0, byte[].class),
                row.get(1, Integer.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, Instant.class));
    }

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
