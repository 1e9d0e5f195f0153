package vn.hoalu.document.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The content of documents, each under its document's id. */
public interface DocumentStore {

    /** When it returns the content survives a power cut. The same key again replaces what is there. */
    void put(String key, Path content) throws IOException;

    /** @throws ContentMissing where there is none */
    InputStream open(String key) throws IOException;

    boolean holds(String key) throws IOException;

    /** Harmless where there is none. */
    void remove(String key) throws IOException;

    /** Keys behind {@code after} of what was put before that moment, in their order. */
    List<String> putBefore(Instant moment, String after, int most) throws IOException;
}
