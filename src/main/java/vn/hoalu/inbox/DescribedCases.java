package vn.hoalu.inbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.workflow.CaseKey;

/** A case may be described again, e.g. when a name is corrected: its rows then say the new one. */
@Service
class DescribedCases implements CaseSubjects {
    private final InboxTasks tasks;
    private final StepsBefore steps;

    DescribedCases(InboxTasks tasks, StepsBefore steps) {
        this.tasks = tasks;
        this.steps = steps;
    }

    @Override
    @Transactional
    public void describe(CaseKey caseKey, Description description) {
        tasks.subjectOf(caseKey)
                .ifPresentOrElse(known -> change(known, caseKey, description), () -> begin(caseKey, description));
    }

    private void begin(CaseKey caseKey, Description description) {
        tasks.add(new InboxCase(caseKey, description));
        steps.begins(caseKey);
    }

    @Override
    @Transactional
    public void introduce(CaseKey caseKey, Description description) {
        begin(caseKey, description);
    }

    @Override
    @Transactional
    public void rename(CaseKey caseKey, String subject) {
        tasks.subjectOf(caseKey).ifPresent(known -> change(known, caseKey, known.described(subject)));
    }

    @Override
    @Transactional
    public void end(CaseKey caseKey) {
        tasks.end(caseKey);
    }

    private void change(InboxCase known, CaseKey caseKey, Description description) {
        known.describe(description);
        tasks.of(caseKey).forEach(task -> task.describe(known));
    }
}
