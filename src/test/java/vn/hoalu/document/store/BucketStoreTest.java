package vn.hoalu.document.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

class BucketStoreTest {

    @Test
    void what_others_keep_in_the_bucket_is_not_swept() throws IOException {
        String key = UUID.randomUUID().toString();
        BucketStore store = new BucketStore(new Listing(List.of("", "tệp của người khác", "backup/" + key, key)), "b");

        assertThat(store.putBefore(Instant.now(), Optional.empty()).items()).containsExactly(key);
    }

    @Test
    void settings_are_printed_without_their_keys() {
        BucketSettings settings = new BucketSettings("http://localhost", "", "", "access-key", "secret-key");

        assertThat(settings.toString()).contains("http://localhost").doesNotContain("access-key", "secret-key");
    }

    private record Listing(List<String> names) implements S3Client {

        @Override
        public ListObjectsV2Response listObjectsV2(ListObjectsV2Request request) {
            Stream<S3Object> objects = names.stream()
                    .map(name -> S3Object.builder()
                            .key(request.prefix() + name)
                            .lastModified(Instant.EPOCH)
                            .build());
            return ListObjectsV2Response.builder().contents(objects.toList()).build();
        }

        @Override
        public String serviceName() {
            return "s3";
        }

        @Override
        public void close() {}
    }
}
