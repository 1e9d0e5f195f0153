package vn.hoalu.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Map<UnitCode, UnitName> places =
                units.names(tasks.stream().map(InboxTask::unit).distinct().toList());
        Map<OfficialId, OfficialName> people = names(tasks, actor);
        Map<TaskId, Deadline> deadlines = deadlines(tasks);
        return tasks.stream()
                .map(task -> row(
                        task,
                        actor,
                        Optional.ofNullable(places.get(task.unit())),
                        person(task, people),
                        Optional.ofNullable(deadlines.get(task.id())),
                        absent(task, actor).map(people::get).map(OfficialName::name)))
                .toList();
    }

    private InboxRow row(
            InboxTask task,
            Actor actor,
            Optional<UnitName> place,
            Optional<String> person,
            Optional<Deadline> due,
            Optional<String> absent) {
        return new InboxRow(
                task.id(),
                task.caseKey(),
                task.process(),
                models.name(task.definitionId(), task.element()),
                task.caseNumber(),
                task.subject(),
                place,
                task.state(),
                held(task, actor),
                person,
                due,
                task.doneAt(),
                absent);
    }

    private Map<TaskId, Deadline> deadlines(List<InboxTask> tasks) {
        Instant now = clock.instant();
        List<InboxTask> due =
                tasks.stream().filter(task -> task.dueAt().isPresent()).toList();
        Map<WorkingCalendar.End, Integer> days =
                calendar.between(now, due.stream().map(InboxRows::end).toList());
        return due.stream()
                .collect(Collectors.toMap(
                        InboxTask::id,
                        task -> Deadline.seenFrom(now, end(task).at(), days.getOrDefault(end(task), 0))));
    }

    private static WorkingCalendar.End end(InboxTask task) {
        return new WorkingCalendar.End(task.dueAt().orElseThrow(), task.unit());
    }

    private static InboxRow.Held held(InboxTask task, Actor actor) {
        if (task.heldBy(actor)) {
            return InboxRow.Held.BY_ME;
        }
        boolean workable = task.capacityOf(actor).isPresent();
        if (task.assignee().isEmpty()) {
            return workable || !task.state().active() ? InboxRow.Held.BY_NOBODY : InboxRow.Held.FOR_OTHERS;
        }
        return workable ? InboxRow.Held.TO_TAKE_OVER : InboxRow.Held.BY_COLLEAGUE;
    }

    private static Optional<OfficialId> absent(InboxTask task, Actor actor) {
        return task.doneFor()
                .or(() -> task.state().active() ? task.heldFor() : Optional.empty())
                .or(() -> task.capacityOf(actor).flatMap(Actor::onBehalfOf));
    }

    private Map<OfficialId, OfficialName> names(List<InboxTask> tasks, Actor actor) {
        List<OfficialId> ids = tasks.stream()
                .flatMap(task -> Stream.concat(personId(task), absent(task, actor).stream()))
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : officials.names(ids);
    }

    private static Stream<OfficialId> personId(InboxTask task) {
        return task.doneBy().or(task::assignee).stream();
    }

    private static Optional<String> person(InboxTask task, Map<OfficialId, OfficialName> people) {
        return personId(task).findFirst().map(people::get).map(OfficialName::name);
    }
}
