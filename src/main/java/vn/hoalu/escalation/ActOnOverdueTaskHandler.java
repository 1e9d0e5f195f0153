package vn.hoalu.escalation;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.inbox.Answers;
import vn.hoalu.inbox.TaskHandler;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.Variables;

@Component
class ActOnOverdueTaskHandler implements TaskHandler {

    private final ObjectProvider<Acting> actingLater;

    /** @param acting asked for late: it hands tasks over, which asks all handlers, also this one */
    ActOnOverdueTaskHandler(ObjectProvider<Acting> acting) {
        this.actingLater = acting;
    }

    @Override
    public ProcessKey process() {
        return EscalationVocabulary.PROCESS;
    }

    @Override
    public String element() {
        return EscalationVocabulary.TASK_ACT;
    }

    /**
     * Not until the next rung is reached: then the same task is somebody else's, and on the last rung it is nobody's. A
     * date would also have the sweep let this task climb a ladder of its own.
     */
    @Override
    public Optional<String> stands() {
        return Optional.of("escalation.stands");
    }

    @Override
    public Variables complete(CaseKey caseKey, Answers answers, Actor actor) {
        EscalationId id = EscalationId.of(caseKey);
        Acting acting = actingLater.getObject();
        OverdueAction action = answers.choice("action", OverdueAction.class);
        switch (action) {
            case TAKE -> acting.take(id, actor);
            case REASSIGN ->
                acting.reassign(id, OfficialId.of(answers.required("colleague")), answers.required("reason"), actor);
            case EXTEND ->
                acting.extend(
                        id, answers.number("days").orElseThrow().intValueExact(), answers.required("reason"), actor);
            case EXPLAIN -> acting.explain(id, answers.required("reason"), actor);
        }
        return Variables.none().with(EscalationVocabulary.ACTION, action);
    }
}
