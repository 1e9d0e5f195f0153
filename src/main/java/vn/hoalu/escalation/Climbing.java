package vn.hoalu.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.casefile.CaseFiles;
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
    private final WorkingCalendar calendar;
    private final TellingLate telling;
    private final Clock clock;

    Climbing(
            Escalations escalations,
            Ladder ladder,
            CaseFiles cases,
            Workflow workflow,
            WorkingCalendar calendar,
            TellingLate telling,
            Clock clock) {
        this.escalations = escalations;
        this.ladder = ladder;
        this.cases = cases;
        this.workflow = workflow;
        this.calendar = calendar;
        this.telling = telling;
        this.clock = clock;
    }

    /** @return when to look at the task again; empty for never, as long as its deadline stays what it is */
    Optional<Instant> climb(Due due, Staff staff) {
        return due.open().map(open -> higher(open, open.rung() + 1, due, staff)).orElseGet(() -> begin(due, staff));
    }

    /** Whoever has answered for it once is not asked again: it goes on above them. */
    private Optional<Instant> begin(Due due, Staff staff) {
        Watched task = due.task();
        Escalation escalation =
                escalations.begin(new Escalation(EscalationId.fresh(), task.id(), task.caseKey(), clock.instant()));
        if (due.answered().isPresent()) {
            return higher(escalation, due.answered().get() + 1, due, staff);
        }
        telling.overdue(task, ladder.from(0, due.rungs(), task, staff), staff);
        return reached(0, -1, due);
    }

    private Optional<Instant> higher(Escalation escalation, int rung, Due due, Staff staff) {
        Optional<Ladder.Standing> standing = ladder.from(rung, due.rungs(), due.task(), staff);
        standing.ifPresent(found -> stand(escalation, found, due.task()));
        return standing.flatMap(found -> reached(found.rung() + 1, found.rung(), due));
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
    private Optional<Instant> reached(int next, int now, Due due) {
        if (next >= due.rungs().size()) {
            return Optional.empty();
        }
        Watched task = due.task();
        int days = due.rungs().get(next).days();
        int between = now < 0 ? days : days - due.rungs().get(now).days();
        Instant planned = calendar.after(days, task.dueAt(), task.post().unit());
        boolean late = clock.instant().isAfter(planned);
        return Optional.of(
                late ? calendar.after(between, clock.instant(), task.post().unit()) : planned);
    }
}
