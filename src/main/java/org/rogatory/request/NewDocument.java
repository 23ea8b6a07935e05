package org.rogatory.request;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rogatory.chain.Digest;
import org.rogatory.procedure.act.Coded;

/**
 * A document to be registered: its bytes follow, or travel on a medium; its digest proves them.
 *
 * @param medium what carries the bytes when they do not come through the service: a sealed disk, a courier's bag
 * @param encryptedFor who alone can read it, when the bytes are a JWE
 */
record NewDocument(
        @Coded(NewDocument.NAME) String name,
        @Coded(NewDocument.MEDIA_TYPE) String mediaType,
        @Schema(minimum = "0") Long size,
        @Coded(Coded.SHA256) String sha256,
        @Coded(Coded.LANGUAGE) Optional<String> language,
        Optional<UUID> translationOf,
        @Coded(NewDocument.MEDIUM) Optional<String> medium,
        Optional<EncryptedFor> encryptedFor) {

    static final String NAME = "[^/\\\\\\p{Cc}]{1,255}";
    static final String MEDIUM = "[^\\p{Cc}]{1,200}";
    static final String MEDIA_TYPE = "[a-z0-9][a-z0-9!#$&^_.+-]{0,62}/[a-z0-9][a-z0-9!#$&^_.+-]{0,62}";

    Digest digest() {
        return Digest.ofBytes(Base64.getUrlDecoder().decode(sha256));
    }
}
