package vn.hoalu.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.workflow.TaskId;

/** In a small table, so that a colleague on another node is seen too. */
@Component
class StoredPresence implements Presence {

    private static final Duration READ = Duration.ofMinutes(10);
    private static final Duration TYPED = Duration.ofSeconds(20);

    private record Line(TaskId task, OfficialId official, Doing doing) {}

    private final JdbcClient jdbc;
    private final InboxTasks tasks;
    private final Officials officials;
    private final RecentSigns recent;
    private final Clock clock;

    StoredPresence(JdbcClient jdbc, InboxTasks tasks, Officials officials, RecentSigns recent, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.officials = officials;
        this.recent = recent;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void reading(TaskId task, Actor actor) {
        sign(task, actor, Doing.READING);
    }

    @Override
    @Transactional
    public void typing(TaskId task, Actor actor) {
        sign(task, actor, Doing.TYPING);
    }

    private void sign(TaskId task, Actor actor, Doing doing) {
        if (recent.isNew(task, actor.id(), doing)
                && tasks.find(task).filter(found -> found.visibleTo(actor)).isPresent()) {
            write(task, actor.id(), doing);
        }
    }

    // Typing is over before reading is: what is shown of an old line is decided when it is read.
    private void write(TaskId task, OfficialId official, Doing doing) {
        Instant now = clock.instant();
        jdbc.sql("""
                INSERT INTO inbox_presence (task_id, official_id, doing, changed_at, over_at)
                VALUES (:task, :official, :doing, :now, :over)
                ON DUPLICATE KEY UPDATE doing = :doing, changed_at = :now, over_at = :over""")
                .param("task", task.value())
                .param("official", official.toString())
                .param("doing", doing.name())
                .param("now", utc(now))
                .param("over", utc(now.plus(READ)))
                .update();
    }

    @Override
    @Transactional
    public void left(TaskId task, Actor actor) {
        recent.forget(task, actor.id());
        jdbc.sql("""
                UPDATE inbox_presence SET changed_at = :now, over_at = :now
                 WHERE task_id = :task AND official_id = :official""")
                .param("now", utc(clock.instant()))
                .param("task", task.value())
                .param("official", actor.id().toString())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<TaskId, List<Present>> at(Collection<TaskId> asked, Actor actor) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        List<Line> lines = visible(lines(asked, actor), actor);
        Map<OfficialId, OfficialName> names = lines.isEmpty()
                ? Map.of()
                : officials.names(lines.stream().map(Line::official).distinct().toList());
        Map<TaskId, List<Present>> found = new HashMap<>();
        lines.forEach(line -> Optional.ofNullable(names.get(line.official()))
                .ifPresent(name -> found.computeIfAbsent(line.task(), task -> new ArrayList<>())
                        .add(new Present(name, line.doing()))));
        return found;
    }

    private List<Line> lines(Collection<TaskId> asked, Actor actor) {
        Instant now = clock.instant();
        return jdbc.sql("""
                SELECT task_id, official_id, IF(doing = 'TYPING' AND changed_at > :typed, 'TYPING', 'READING')
                  FROM inbox_presence
                 WHERE task_id IN (:tasks) AND over_at > :now AND official_id <> :me
                 ORDER BY task_id, official_id""")
                .param("typed", utc(now.minus(TYPED)))
                .param("tasks", asked.stream().map(TaskId::value).toList())
                .param("now", utc(now))
                .param("me", actor.id().toString())
                .query((row, number) -> new Line(
                        new TaskId(row.getString(1)), OfficialId.of(row.getString(2)), Doing.valueOf(row.getString(3))))
                .list();
    }

    private List<Line> visible(List<Line> lines, Actor actor) {
        Set<String> ids = lines.stream().map(line -> line.task().value()).collect(Collectors.toSet());
        Set<TaskId> seen = ids.isEmpty()
                ? Set.of()
                : tasks.among(ids).stream()
                        .filter(task -> task.visibleTo(actor))
                        .map(InboxTask::id)
                        .collect(Collectors.toSet());
        return lines.stream().filter(line -> seen.contains(line.task())).toList();
    }

    /** Nobody needs to know who was where. */
    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT5M")
    @Transactional
    public void forgetOld() {
        jdbc.sql("DELETE FROM inbox_presence WHERE over_at < :then")
                .param("then", utc(clock.instant().minus(Duration.ofMinutes(1))))
                .update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
