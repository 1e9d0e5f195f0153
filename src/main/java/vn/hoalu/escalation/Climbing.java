package vn.hoalu.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.inbox.WatchedTasks;
import vn.hoalu.inbox.WatchedTasks.Watched;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.Variables;
import vn.hoalu.workflow.Workflow;

/** Takes one overdue task a rung higher, in the caller's transaction. */
@Component
class Climbing {

    private final Escalations escalations;
    private final Ladder ladder;
    private final CaseFiles cases;
    private final Workflow workflow;
    private final WatchedTasks tasks;
    private final WorkingCalendar calendar;
    private final TellingLate telling;
    private final Clock clock;

    Climbing(
            Escalations escalations,
            Ladder ladder,
            CaseFiles cases,
            Workflow workflow,
            WatchedTasks tasks,
            WorkingCalendar calendar,
            TellingLate telling,
            Clock clock) {
        this.escalations = escalations;
        this.ladder = ladder;
        this.cases = cases;
        this.workflow = workflow;
        this.tasks = tasks;
        this.calendar = calendar;
        this.telling = telling;
        this.clock = clock;
    }

    void climb(Watched task, List<Rung> rungs) {
        Optional<Escalation> open = escalations.openOf(task.id().value());
        if (open.isPresent()) {
            higher(open.get(), open.get().rung() + 1, task, rungs);
        } else {
            begin(task, rungs);
        }
    }

    /** Whoever has answered for it once is not asked again: it goes on above them. */
    private void begin(Watched task, List<Rung> rungs) {
        Escalation escalation =
                escalations.save(new Escalation(EscalationId.fresh(), task.id(), task.caseKey(), clock.instant()));
        Optional<Integer> answered = escalations.highestAnsweredOf(task.id().value(), task.dueAt());
        if (answered.isPresent()) {
            higher(escalation, answered.get() + 1, task, rungs);
        } else {
            telling.overdue(task, ladder.from(0, rungs, task));
            lookAgainAt(0, -1, task, rungs);
        }
    }

    private void higher(Escalation escalation, int rung, Watched task, List<Rung> rungs) {
        Optional<Ladder.Standing> standing = ladder.from(rung, rungs, task);
        if (standing.isEmpty()) {
            tasks.lookAgain(task.id(), Optional.empty());
            return;
        }
        stand(escalation, standing.get(), task);
        lookAgainAt(standing.get().rung() + 1, standing.get().rung(), task, rungs);
    }

    private void stand(Escalation escalation, Ladder.Standing standing, Watched task) {
        boolean climbed = escalation.climb(standing.rung(), clock.instant());
        Variables group = Variables.none()
                .with(EscalationVocabulary.RUNG_GROUP, standing.post().asGroup());
        if (climbed) {
            workflow.correlate(
                    EscalationVocabulary.MESSAGE_CLIMBED, escalation.id().caseKey(), group);
        } else {
            cases.open(
                    escalation.id().caseKey(),
                    EscalationVocabulary.PROCESS,
                    EscalationVocabulary.SERIES,
                    task.unit(),
                    task.caseNumber() + " · " + task.subject());
            workflow.start(EscalationVocabulary.PROCESS, escalation.id().caseKey(), group);
        }
        cases.record(
                task.caseKey(),
                "escalation.timeline.climbed",
                Map.of("role", standing.post().role().name(), "rung", String.valueOf(standing.rung() + 1)),
                Optional.empty());
        telling.mustAct(task, standing);
    }

    /** Each rung has its time also where the program was down, or the clock wrong, when it should have been reached. */
    private void lookAgainAt(int next, int now, Watched task, List<Rung> rungs) {
        if (next >= rungs.size()) {
            tasks.lookAgain(task.id(), Optional.empty());
            return;
        }
        int days = rungs.get(next).days();
        int between = now < 0 ? days : days - rungs.get(now).days();
        Instant planned = calendar.after(days, task.dueAt(), task.post().unit());
        Instant earliest = calendar.after(between, clock.instant(), task.post().unit());
        boolean late = clock.instant().isAfter(planned);
        tasks.lookAgain(task.id(), Optional.of(late ? earliest : planned));
    }
}
