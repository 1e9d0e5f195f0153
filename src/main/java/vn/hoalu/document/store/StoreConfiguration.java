package vn.hoalu.document.store;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A folder unless a bucket is named. What is still being received lies in the folder either way. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BucketSettings.class)
class StoreConfiguration {

    @Bean
    DocumentStore documentStore(@Value("${hoalu.documents.dir}") Path folder, BucketSettings bucket) {
        return bucket.named() ? bucket.store() : new FolderStore(folder.resolve("content"));
    }

    @Bean
    Incoming incomingDocuments(@Value("${hoalu.documents.dir}") Path folder) {
        return new Incoming(folder.resolve("incoming"));
    }
}
