package vn.hoalu.inbox;

import vn.hoalu.access.Actor;
import vn.hoalu.forms.FormFiles;
import vn.hoalu.workflow.CaseKey;

/** The documents that an actor may put into the forms of a case. Implemented where documents are kept. */
public interface CaseFormFiles {

    FormFiles of(CaseKey caseKey, Actor actor);
}
