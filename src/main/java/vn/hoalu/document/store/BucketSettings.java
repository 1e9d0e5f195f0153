package vn.hoalu.document.store;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A bucket that speaks S3.
 *
 * @param url address of the server; without one documents lie in a folder
 */
@ConfigurationProperties("hoalu.s3")
record BucketSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String bucket,
        @DefaultValue("") String region,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey) {

    private static final String USUAL = "hoalu";

    BucketSettings {
        bucket = bucket.isBlank() ? USUAL : bucket;
        region = region.isBlank() ? "us-east-1" : region;
    }

    boolean named() {
        return !url.isBlank();
    }

    /** Without its keys, whoever prints it. */
    @Override
    public String toString() {
        return "bucket %s at %s".formatted(bucket, url);
    }

    // Other servers than the first know neither a bucket in the host's name nor the newer checksums.
    BucketStore store() {
        S3Client client = S3Client.builder()
                .endpointOverride(URI.create(url))
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .forcePathStyle(true)
                .serviceConfiguration(configuration -> configuration.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(5))
                        .socketTimeout(Duration.ofSeconds(30))
                        .build())
                .build();
        return new BucketStore(client, bucket);
    }
}
