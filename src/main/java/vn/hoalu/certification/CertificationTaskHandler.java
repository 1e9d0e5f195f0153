package vn.hoalu.certification;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.inbox.TaskHandler;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

/** What the tasks of a certification have in common: the process, and who may do them. */
abstract class CertificationTaskHandler implements TaskHandler {

    private final String element;
    private final Action action;
    private final TaskRule rule;

    CertificationTaskHandler(String element, Action action, TaskRule rule) {
        this.element = element;
        this.action = action;
        this.rule = rule;
    }

    @Override
    public final ProcessKey process() {
        return CertificationVocabulary.PROCESS;
    }

    @Override
    public final String element() {
        return element;
    }

    @Override
    public final void demandMayAct(CaseKey caseKey, Actor actor) {
        rule.demand(ApplicationId.of(caseKey), actor, action);
    }

    /** Asked before a person takes a task, so that nobody works on what would be refused at the end. */
    @Component
    static class TaskRule {

        private final Applications applications;
        private final FourEyes fourEyes;

        TaskRule(Applications applications, FourEyes fourEyes) {
            this.applications = applications;
            this.fourEyes = fourEyes;
        }

        @Transactional(readOnly = true)
        public void demand(ApplicationId id, Actor actor, Action action) {
            fourEyes.demand(applications.get(id), actor, action);
        }
    }
}
