package org.rogatory.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;

/** A bucket of an object store that speaks S3. Whatever it refuses or does not answer is one thing: not reachable. */
final class Bucket implements AutoCloseable {
    private static final String TYPE = "application/octet-stream";

    private final S3Client client;
    private final String name;

    Bucket(S3Client client, String name) {
        this.client = client;
        this.name = name;
    }

    /** Something that lies in the bucket, since when, and its size in bytes. */
    record Item(String key, Instant since, long size) {}

    /** Parts that have begun to come, since when. */
    record Begun(String key, String upload, Instant since) {}

    void reach() throws UnreachableException {
        asked(() -> client.headBucket(b -> b.bucket(name)));
    }

    Optional<Item> find(String key) throws UnreachableException {
        return asked(() -> {
            try {
                var head = client.headObject(b -> b.bucket(name).key(key));
                return Optional.of(new Item(key, head.lastModified(), head.contentLength()));
            } catch (NoSuchKeyException e) {
                return Optional.empty();
            }
        });
    }

    InputStream read(String key, long offset) throws UnreachableException {
        return asked(() -> client.getObject(b -> b.bucket(name).key(key).range("bytes=" + offset + "-")));
    }

    /** Page after page, as they are read; what fails on the way fails unchecked. */
    Stream<Item> list(String prefix) {
        return client.listObjectsV2Paginator(b -> b.bucket(name).prefix(prefix)).contents().stream()
                .map(item -> new Item(item.key(), item.lastModified(), item.size()));
    }

    boolean hasAny(String prefix) throws UnreachableException {
        return !asked(() ->
                        client.listObjectsV2(b -> b.bucket(name).prefix(prefix).maxKeys(1)))
                .contents()
                .isEmpty();
    }

    void put(String key, byte[] bytes, int length) throws UnreachableException {
        asked(() -> client.putObject(b -> b.bucket(name).key(key).contentMD5(md5(bytes, length)), body(bytes, length)));
    }

    /** As new as if it had been put anew. A store copies nothing onto itself unless something is changed by that. */
    void renew(String key) throws UnreachableException {
        asked(() -> client.copyObject(b -> b.sourceBucket(name)
                .sourceKey(key)
                .destinationBucket(name)
                .destinationKey(key)
                .metadataDirective(MetadataDirective.REPLACE)
                .metadata(Map.of("renewal", UUID.randomUUID().toString()))));
    }

    void delete(String key) throws UnreachableException {
        asked(() -> client.deleteObject(b -> b.bucket(name).key(key)));
    }

    /** Begins what comes in parts; nobody finds them before they are complete. */
    String begin(String key) throws UnreachableException {
        return asked(() -> client.createMultipartUpload(b -> b.bucket(name).key(key)))
                .uploadId();
    }

    CompletedPart part(String key, String upload, int number, byte[] bytes, int length) throws UnreachableException {
        var sent = asked(() -> client.uploadPart(
                b -> b.bucket(name).key(key).uploadId(upload).partNumber(number).contentMD5(md5(bytes, length)),
                body(bytes, length)));
        return CompletedPart.builder().partNumber(number).eTag(sent.eTag()).build();
    }

    void complete(String key, String upload, List<CompletedPart> parts) throws UnreachableException {
        asked(() -> client.completeMultipartUpload(
                b -> b.bucket(name).key(key).uploadId(upload).multipartUpload(all -> all.parts(parts))));
    }

    void abort(String key, String upload) throws UnreachableException {
        asked(() -> {
            try {
                client.abortMultipartUpload(b -> b.bucket(name).key(key).uploadId(upload));
            } catch (NoSuchUploadException gone) {
                return false;
            }
            return true;
        });
    }

    /** As {@link #list}. */
    Stream<Begun> begun(String prefix) {
        return client.listMultipartUploadsPaginator(b -> b.bucket(name).prefix(prefix)).uploads().stream()
                .map(item -> new Begun(item.key(), item.uploadId(), item.initiated()));
    }

    @Override
    public void close() {
        client.close();
    }

    private static RequestBody body(byte[] bytes, int length) {
        return RequestBody.fromContentProvider(() -> new ByteArrayInputStream(bytes, 0, length), length, TYPE);
    }

    /** So that the store refuses what the wire has changed: of all such sums this one is understood everywhere. */
    private static String md5(byte[] bytes, int length) {
        try {
            var md5 = MessageDigest.getInstance("MD5");
            md5.update(bytes, 0, length);
            return Base64.getEncoder().encodeToString(md5.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }

    private static <T> T asked(Supplier<T> request) throws UnreachableException {
        try {
            return request.get();
        } catch (SdkServiceException e) {
            throw new UnreachableException("%s, status %d".formatted(name(e), e.statusCode()));
        } catch (SdkException e) {
            throw new UnreachableException(name(e));
        }
    }

    /** Without its words, which quote keys and addresses. */
    private static String name(SdkException e) {
        return e.getClass().getSimpleName();
    }
}
