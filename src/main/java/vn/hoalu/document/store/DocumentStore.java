package vn.hoalu.document.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoalu.base.Rows;

/** The content of documents, each under its document's id. */
public interface DocumentStore {

    /** What a key looks like; whatever else lies in the same place is somebody else's. */
    Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** When it returns the content survives a power cut. The same key again replaces what is there. */
    void put(String key, Path content) throws IOException;

    /** @throws ContentMissing where there is none */
    InputStream open(String key) throws IOException;

    boolean holds(String key) throws IOException;

    /** Harmless where there is none. */
    void remove(String key) throws IOException;

    /** Keys of what was put before that moment, a page at a time; a page may be empty and not be the last. */
    Rows<String> putBefore(Instant moment, Optional<String> cursor) throws IOException;
}
