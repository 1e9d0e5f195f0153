package vn.hoalu.document.store;

import java.io.IOException;

/** There is a document, and its content is not where it should be. */
public class ContentMissing extends IOException {

    public ContentMissing(String key) {
        super("There is no content " + key);
    }
}
