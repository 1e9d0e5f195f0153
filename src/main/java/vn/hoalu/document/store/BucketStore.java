package vn.hoalu.document.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.DisposableBean;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import vn.hoalu.base.Rows;

/** A bucket of whatever server speaks S3. It takes a file whole or not at all. */
class BucketStore implements DocumentStore, DisposableBean {

    private static final String FOLDER = "documents/";

    private final S3Client client;
    private final String bucket;

    BucketStore(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(String key, Path content) throws IOException {
        asked(() -> client.putObject(
                request -> request.bucket(bucket).key(FOLDER + key).contentType("application/octet-stream"),
                RequestBody.fromFile(content)));
    }

    @Override
    public InputStream open(String key) throws IOException {
        try {
            return asked(
                    () -> client.getObject(request -> request.bucket(bucket).key(FOLDER + key)));
        } catch (NoSuchKeyException missing) {
            throw new ContentMissing(key);
        }
    }

    @Override
    public boolean holds(String key) throws IOException {
        try {
            asked(() -> client.headObject(request -> request.bucket(bucket).key(FOLDER + key)));
            return true;
        } catch (NoSuchKeyException missing) {
            return false;
        }
    }

    @Override
    public void remove(String key) throws IOException {
        asked(() -> client.deleteObject(request -> request.bucket(bucket).key(FOLDER + key)));
    }

    @Override
    public Rows<String> putBefore(Instant moment, Optional<String> cursor) throws IOException {
        ListObjectsV2Response page = asked(() -> client.listObjectsV2(
                request -> request.bucket(bucket).prefix(FOLDER).continuationToken(cursor.orElse(null))));
        List<String> keys = page.contents().stream()
                .filter(object -> object.lastModified().isBefore(moment))
                .map(object -> object.key().substring(FOLDER.length()))
                .filter(KEY.asMatchPredicate())
                .toList();
        return new Rows<>(keys, Optional.ofNullable(page.nextContinuationToken()));
    }

    private interface Asking<T> {
        T ask();
    }

    /** What goes wrong over there is told like what goes wrong on a disk. */
    private static <T> T asked(Asking<T> asking) throws IOException {
        try {
            return asking.ask();
        } catch (NoSuchKeyException missing) {
            throw missing;
        } catch (SdkException trouble) {
            throw new IOException("The bucket of documents: " + trouble.getMessage(), trouble);
        }
    }

    @Override
    public void destroy() {
        client.close();
    }
}
