package vn.hoalu.inbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.workflow.CaseKey;

/** A case may be described again, e.g. when a name is corrected: its rows then say the new one. */
@Service
class DescribedCases implements CaseSubjects {
    private final InboxTasks tasks;

    DescribedCases(InboxTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    @Transactional
    public void describe(CaseKey caseKey, Description description) {
        tasks.subjectOf(caseKey)
                .ifPresentOrElse(
                        known -> change(known, caseKey, description),
                        () -> tasks.add(new InboxCase(caseKey, description)));
    }

    private void change(InboxCase known, CaseKey caseKey, Description description) {
        known.describe(description);
        tasks.of(caseKey).forEach(task -> task.describe(known));
    }
}
