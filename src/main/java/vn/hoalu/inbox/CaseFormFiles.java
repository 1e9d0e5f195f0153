package vn.hoalu.inbox;

import java.util.Set;
import vn.hoalu.access.Actor;
import vn.hoalu.forms.FormFiles;
import vn.hoalu.workflow.CaseKey;

/** The documents that an actor may put into forms. Implemented where documents are kept. */
public interface CaseFormFiles {

    FormFiles of(CaseKey caseKey, Actor actor);

    /** For a form that begins a case: what this actor has brought for it, and nobody else sees. */
    FormFiles starting(Actor actor);

    /** Gives such documents to the case that the form has begun, in its transaction. */
    void attach(Set<String> ids, CaseKey begun, Actor actor);
}
