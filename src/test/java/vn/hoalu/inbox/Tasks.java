package vn.hoalu.inbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hoalu.access.Actor;
import vn.hoalu.forms.Validation;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskEvent;
import vn.hoalu.workflow.TaskId;

/** Tasks and people for the tests of the inbox. */
public final class Tasks {
    public static final ProcessKey PROCESS = new ProcessKey("InboxTestProcess");

    private Tasks() {}

    /** What the server says where it does not accept what stands in a field. */
    public static FormRejected rejected(String path) {
        return new FormRejected(
                "F", Map.of(path, List.of(new Validation.Problem.Keyed("forms.error.unreadable", Map.of()))));
    }

    public static TaskEvent.Task task(String group) {
        return task(group, "InboxTestProcess:1:0", Optional.empty());
    }

    static TaskEvent.Task task(String group, String definitionId, Optional<Instant> dueAt) {
        return new TaskEvent.Task(
                new TaskId(UUID.randomUUID().toString()),
                new CaseKey(UUID.randomUUID()),
                PROCESS,
                definitionId,
                "Task_Check",
                group,
                Optional.empty(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                dueAt);
    }

    static TaskEvent.Task heldBy(TaskEvent.Task task, Actor actor) {
        return new TaskEvent.Task(
                task.id(),
                task.caseKey(),
                task.process(),
                task.definitionId(),
                task.element(),
                task.candidateGroup(),
                Optional.of(actor.id().toString()),
                task.createdAt(),
                task.dueAt());
    }

    public static Actor official(String... groups) {
        Set<Post> posts = Arrays.stream(groups).map(Post::ofGroup).collect(Collectors.toSet());
        return new Actor(new OfficialId(UUID.randomUUID()), "Tester", posts);
    }
}
