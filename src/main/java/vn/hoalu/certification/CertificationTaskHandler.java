package vn.hoalu.certification;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.inbox.TaskHandler;
import vn.hoalu.organization.Role;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

/** What the tasks of a certification have in common: the process, and who may do them. */
abstract class CertificationTaskHandler implements TaskHandler {

    private final String element;
    private final Role role;
    private final TaskRule rule;

    CertificationTaskHandler(String element, Role role, TaskRule rule) {
        this.element = element;
        this.role = role;
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
        rule.demand(ApplicationId.of(caseKey), actor, role);
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
        public void demand(ApplicationId id, Actor actor, Role role) {
            fourEyes.demand(applications.get(id), actor, role);
        }
    }
}
