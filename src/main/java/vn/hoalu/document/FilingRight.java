package vn.hoalu.document;

import org.springframework.stereotype.Component;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.access.Permissions;
import vn.hoalu.casefile.CaseSummary;
import vn.hoalu.casefile.ReadingCase;
import vn.hoalu.document.content.Refusal;
import vn.hoalu.document.content.RefusedContent;
import vn.hoalu.inbox.CaseWorkers;
import vn.hoalu.workflow.CaseKey;

/** Who may add a document to a case and withdraw one: who may do it in the unit, and who works on one of its tasks. */
@Component
class FilingRight {

    private final ReadingCase cases;
    private final Permissions permissions;
    private final CaseWorkers workers;

    FilingRight(ReadingCase cases, Permissions permissions, CaseWorkers workers) {
        this.cases = cases;
        this.permissions = permissions;
        this.workers = workers;
    }

    /** For the place to add. */
    boolean mayAdd(CaseKey caseKey, Actor actor) {
        return cases.summary(caseKey)
                .filter(found -> found.outcomeKey().isEmpty() && allowed(found, within(found, actor)))
                .isPresent();
    }

    /** For the buttons. */
    boolean mayWithdraw(CaseKey caseKey, Actor actor) {
        return cases.summary(caseKey)
                .filter(found -> allowed(found, within(found, actor)))
                .isPresent();
    }

    /**
     * The actor in the capacity in which they do it.
     *
     * @throws RefusedContent where the case is closed: its file is what was decided on
     */
    Actor demandAdding(CaseKey caseKey, Actor actor) {
        CaseSummary found = demandSeen(caseKey, actor);
        if (found.outcomeKey().isPresent()) {
            throw new RefusedContent(Refusal.CASE_CLOSED);
        }
        return capacity(found, actor);
    }

    /** Also of a closed case: what never belonged there must come out. */
    Actor demandWithdrawing(CaseKey caseKey, Actor actor) {
        return capacity(demandSeen(caseKey, actor), actor);
    }

    private CaseSummary demandSeen(CaseKey caseKey, Actor actor) {
        return cases.summary(caseKey)
                .orElseThrow(() -> new NotAllowed(actor, Action.CHANGE_DOCUMENTS.name(), "case " + caseKey));
    }

    private Actor capacity(CaseSummary found, Actor actor) {
        Actor here = within(found, actor);
        return permissions.may(here.inPerson(), Action.CHANGE_DOCUMENTS, found.unit())
                ? here.inPerson()
                : workers.capacity(found.key(), here)
                        .orElseGet(() -> permissions.capacity(here, Action.CHANGE_DOCUMENTS, found.unit()));
    }

    private boolean allowed(CaseSummary found, Actor here) {
        return permissions.may(here, Action.CHANGE_DOCUMENTS, found.unit())
                || workers.capacity(found.key(), here).isPresent();
    }

    private static Actor within(CaseSummary found, Actor actor) {
        return actor.within(found.process().value());
    }
}
