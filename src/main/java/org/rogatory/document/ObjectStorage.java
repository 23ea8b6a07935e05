package org.rogatory.document;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The settings by which a bucket is reached. StartCheck demands them when documents lie in one. */
@Singleton
final class ObjectStorage {
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);

    private final Optional<URI> endpoint;
    private final Optional<String> region;
    private final boolean pathStyle;
    private final Optional<String> accessKey;
    private final Optional<String> secretKey;

    ObjectStorage(
            @ConfigProperty(name = "rogatory.documents.endpoint") Optional<URI> endpoint,
            @ConfigProperty(name = "rogatory.documents.region") Optional<String> region,
            @ConfigProperty(name = "rogatory.documents.path-style") boolean pathStyle,
            @ConfigProperty(name = "rogatory.documents.access-key") Optional<String> accessKey,
            @ConfigProperty(name = "rogatory.documents.secret-key") Optional<String> secretKey) {
        this.endpoint = endpoint;
        this.region = region;
        this.pathStyle = pathStyle;
        this.accessKey = accessKey;
        this.secretKey = secretKey;
    }

    Bucket bucket(String name) {
        return new Bucket(client(), name);
    }

    S3Client client() {
        var client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(TO_CONNECT)
                        .socketTimeout(TO_ANSWER))
                .region(Region.of(region.orElseThrow()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(accessKey.orElseThrow(), secretKey.orElseThrow())))
                .forcePathStyle(pathStyle)
                // By itself the library adds sums that not every store understands.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        endpoint.ifPresent(client::endpointOverride);
        return client.build();
    }
}
