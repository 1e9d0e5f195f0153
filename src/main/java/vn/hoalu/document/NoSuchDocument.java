package vn.hoalu.document;

import vn.hoalu.base.BrokenRule;

/** No document of that id, or none for whom asks. */
public class NoSuchDocument extends BrokenRule {

    NoSuchDocument(DocumentId id) {
        super("No document %s to be seen".formatted(id), "document.error.noSuchDocument");
    }
}
