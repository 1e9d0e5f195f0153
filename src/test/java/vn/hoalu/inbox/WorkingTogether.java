package vn.hoalu.inbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Staffing;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

/** Registered officials and cases for what several people do with the same tasks. */
class WorkingTogether {
    @Autowired
    RepositoryService repository;

    @Autowired
    TaskService engineTasks;

    @Autowired
    Workflow workflow;

    @Autowired
    CaseSubjects subjects;

    @Autowired
    Inbox inbox;

    @Autowired
    Staffing staffing;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private InboxFixture fixture;

    InboxFixture fixture() {
        if (fixture == null) {
            fixture = new InboxFixture(repository, workflow, subjects, inbox, transaction);
        }
        return fixture;
    }

    Actor official(String name, String... groups) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        Set<Post> posts = Set.copyOf(List.of(groups).stream().map(Post::ofGroup).toList());
        staffing.register(id, name, Optional.empty());
        posts.forEach(post -> staffing.appoint(id, post));
        return new Actor(id, name, posts);
    }

    /** A task that waits for the group. */
    TaskId task(String group) {
        return fixture().taskOf(fixture().start(group, "Hồ Sơ Nhiều Việc"), Tasks.official(group));
    }

    String holder(TaskId task) {
        return engineTasks.createTaskQuery().taskId(task.value()).singleResult().getAssignee();
    }

    List<String> strings(String sql, Object... arguments) {
        return jdbc.queryForList(sql, String.class, arguments);
    }
}
