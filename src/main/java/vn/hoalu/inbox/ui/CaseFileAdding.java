package vn.hoalu.inbox.ui;

import vn.hoalu.access.Actor;
import vn.hoalu.forms.ui.FileAdding;
import vn.hoalu.workflow.CaseKey;

/** How an actor adds documents in the forms of a case; the screen's side of {@code CaseFormFiles}. */
public interface CaseFileAdding {

    FileAdding of(CaseKey caseKey, Actor actor);

    /** In a form that begins a case. */
    FileAdding starting(Actor actor);
}
