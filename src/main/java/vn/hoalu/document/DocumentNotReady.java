package vn.hoalu.document;

import vn.hoalu.base.BrokenRule;

/** It cannot be opened in the state it is in; the sentence says why, and what will help. */
public class DocumentNotReady extends BrokenRule {

    DocumentNotReady(DocumentId id, DocumentState state) {
        super("Document %s is %s; only a READY one can be opened".formatted(id, state), "document.notReady." + state);
    }
}
