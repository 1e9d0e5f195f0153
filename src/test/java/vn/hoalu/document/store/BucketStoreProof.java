package vn.hoalu.document.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import vn.hoalu.base.Rows;

/** The bucket against a real server that speaks S3: {@code ./mvnw -Pproof verify -Dproof=s3}. */
@Tag("proof-s3")
class BucketStoreProof {

    private static final int OBJECTS = 1_100;

    @TempDir
    Path folder;

    @Test
    void documents_are_kept_in_a_real_bucket() throws Exception {
        try (S3Server server = S3Server.start(folder)) {
            makeBucket(server);
            BucketStore store = settings(server, S3Server.SECRET_KEY).store();
            bringsBackWhatItTook(store);
            missesWhatIsNotThere(store);
            listsEveryPage(store);
            tellsItsTrouble(server);
            store.destroy();
        }
    }

    private void bringsBackWhatItTook(BucketStore store) throws IOException {
        byte[] large = new byte[25 * 1024 * 1024];
        new Random(7).nextBytes(large);
        String key = UUID.randomUUID().toString();
        store.put(key, Files.writeString(folder.resolve("small"), "một"));
        store.put(key, Files.write(folder.resolve("large"), large));

        try (InputStream content = store.open(key)) {
            assertThat(content.readAllBytes()).isEqualTo(large);
        }
        assertThat(store.holds(key)).isTrue();
        store.remove(key);
        store.remove(key);
        assertThat(store.holds(key)).isFalse();
        System.out.println("s3.megabytes 25");
    }

    private void missesWhatIsNotThere(BucketStore store) {
        String nobody = UUID.randomUUID().toString();

        assertThatThrownBy(() -> store.open(nobody)).isInstanceOf(ContentMissing.class);
    }

    private void listsEveryPage(BucketStore store) throws IOException {
        Path content = Files.writeString(folder.resolve("one"), "x");
        for (int i = 0; i < OBJECTS; i++) {
            store.put(UUID.randomUUID().toString(), content);
            if (i % 200 == 0) {
                System.out.println("s3: " + i + " of " + OBJECTS);
            }
        }

        assertThat(listed(store, Instant.now().plus(Duration.ofHours(1)))).hasSize(OBJECTS);
        assertThat(listed(store, Instant.now().minus(Duration.ofHours(1)))).isEmpty();
        System.out.println("s3.objects " + OBJECTS);
    }

    private static List<String> listed(BucketStore store, Instant before) throws IOException {
        List<String> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Rows<String> page = store.putBefore(before, cursor);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return all;
    }

    private void tellsItsTrouble(S3Server server) {
        BucketStore stranger = settings(server, "another secret").store();
        Path content = folder.resolve("one");

        assertThatThrownBy(() -> stranger.put(UUID.randomUUID().toString(), content))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(ContentMissing.class);
        System.out.println("s3.wrong_secret_taken 0");
    }

    private static BucketSettings settings(S3Server server, String secret) {
        return new BucketSettings(server.url(), "hoalu", "us-east-1", S3Server.ACCESS_KEY, secret);
    }

    private static void makeBucket(S3Server server) {
        try (S3Client client = S3Client.builder()
                .endpointOverride(java.net.URI.create(server.url()))
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(S3Server.ACCESS_KEY, S3Server.SECRET_KEY)))
                .httpClient(UrlConnectionHttpClient.create())
                .build()) {
            client.createBucket(request -> request.bucket("hoalu"));
        }
    }
}
