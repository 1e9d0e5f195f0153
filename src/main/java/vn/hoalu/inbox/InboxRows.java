package vn.hoalu.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.Units;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.Models;
import vn.hoalu.workflow.TaskId;

/** Turns rows of the table into what one official reads, with one look-up a kind whatever their number. */
@Component
class InboxRows {
    private final Models models;
    private final Units units;
    private final Officials officials;
    private final WorkingCalendar calendar;
    private final Clock clock;

    InboxRows(Models models, Units units, Officials officials, WorkingCalendar calendar, Clock clock) {
        this.models = models;
        this.units = units;
        this.officials = officials;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<InboxRow> shownTo(Actor actor, List<InboxTask> tasks) {
        List<SeenTask> seen =
                tasks.stream().map(task -> SeenTask.by(actor, task)).toList();
        Map<UnitCode, UnitName> places =
                units.names(seen.stream().map(SeenTask::unit).distinct().toList());
        Map<OfficialId, OfficialName> people = officials.names(
                seen.stream().flatMap(SeenTask::named).distinct().toList());
        Map<TaskId, Deadline> deadlines = deadlines(seen);
        return seen.stream()
                .map(each -> row(
                        each,
                        Optional.ofNullable(places.get(each.unit())),
                        each.person().map(people::get).map(OfficialName::name),
                        Optional.ofNullable(deadlines.get(each.id())),
                        each.absent().map(people::get).map(OfficialName::name)))
                .toList();
    }

    private InboxRow row(
            SeenTask seen,
            Optional<UnitName> place,
            Optional<String> person,
            Optional<Deadline> due,
            Optional<String> absent) {
        InboxTask task = seen.task();
        return new InboxRow(
                seen.id(),
                task.caseKey(),
                task.process(),
                models.name(task.definitionId(), task.element()),
                task.caseNumber(),
                task.subject(),
                place,
                task.state(),
                seen.held(),
                person,
                due,
                task.doneAt(),
                absent);
    }

    private Map<TaskId, Deadline> deadlines(List<SeenTask> seen) {
        Instant now = clock.instant();
        Map<WorkingCalendar.End, Integer> days = calendar.between(
                now, seen.stream().flatMap(each -> each.end().stream()).toList());
        return seen.stream()
                .filter(each -> each.end().isPresent())
                .collect(Collectors.toMap(
                        SeenTask::id, each -> seenFrom(now, each.end().orElseThrow(), days)));
    }

    private static Deadline seenFrom(Instant now, WorkingCalendar.End end, Map<WorkingCalendar.End, Integer> days) {
        return Deadline.seenFrom(now, end.at(), days.getOrDefault(end, 0));
    }
}
