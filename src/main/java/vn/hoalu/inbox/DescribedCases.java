package vn.hoalu.inbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.UnitCode;
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
    public void describe(CaseKey caseKey, String number, String subject, UnitCode unit) {
        tasks.subjectOf(caseKey)
                .ifPresentOrElse(
                        known -> change(known, caseKey, number, subject, unit),
                        () -> tasks.add(new InboxCase(caseKey, number, subject, unit)));
    }

    @Override
    @Transactional
    public void introduce(CaseKey caseKey, String number, String subject, UnitCode unit) {
        tasks.add(new InboxCase(caseKey, number, subject, unit));
    }

    private void change(InboxCase known, CaseKey caseKey, String number, String subject, UnitCode unit) {
        known.describe(number, subject, unit);
        tasks.of(caseKey).forEach(task -> task.describe(known));
    }
}
