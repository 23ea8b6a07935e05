package org.rogatory.request;

import java.util.UUID;
import org.rogatory.http.RoundTrip;
import org.rogatory.procedure.act.Coded;

/**
 * Who alone can read a document: it is a JWE, RFC 7516, in compact form, that the service keeps and proves without
 * being able to read it.
 *
 * @param authority of the other side
 * @param kid id of the key, among those that the authority has registered to encrypt to
 */
public record EncryptedFor(
        UUID authority, @Coded(EncryptedFor.KID) String kid) implements RoundTrip {
    static final String MEDIA_TYPE = "application/jose";
    static final String KID = "[A-Za-z0-9._-]{1,64}";
}
