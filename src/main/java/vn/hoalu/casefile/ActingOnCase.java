package vn.hoalu.casefile;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.CaseNotWaiting;
import vn.hoalu.workflow.Contention;

/**
 * The acts on a case that are not tasks, as the businesses offer them to the acting official. Opens no transaction: an
 * act has its own, and may have to be tried again.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ActingOnCase {

    private final ReadableCases cases;
    private final List<CaseAction> actions;
    private final CurrentActor currentActor;
    private final Contention contention;

    ActingOnCase(ReadableCases cases, List<CaseAction> actions, CurrentActor currentActor, Contention contention) {
        this.cases = cases;
        this.actions = actions;
        this.currentActor = currentActor;
        this.contention = contention;
    }

    /** Message keys of the acts offered now. */
    public List<String> offered(CaseKey caseKey) {
        return offeredTo(caseKey, currentActor.get()).stream()
                .map(CaseAction::messageKey)
                .toList();
    }

    /** @throws CaseNotWaiting where the act is not offered any more: the page was older than the case. */
    public void perform(CaseKey caseKey, String messageKey, String reason) {
        Actor actor = currentActor.get();
        CaseAction action = offeredTo(caseKey, actor).stream()
                .filter(offered -> offered.messageKey().equals(messageKey))
                .findFirst()
                .orElseThrow(() -> new CaseNotWaiting(caseKey, messageKey));
        contention.resolve(() ->
                action.perform(caseKey, reason, actor.within(action.process().value())));
    }

    private List<CaseAction> offeredTo(CaseKey caseKey, Actor actor) {
        return cases.find(caseKey, actor).stream()
                .flatMap(found ->
                        actions.stream().filter(action -> action.process().equals(found.process())))
                .filter(action ->
                        action.offeredTo(caseKey, actor.within(action.process().value())))
                .toList();
    }
}
