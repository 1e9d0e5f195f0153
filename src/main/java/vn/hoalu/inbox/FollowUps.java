package vn.hoalu.inbox;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.access.Actor;
import vn.hoalu.workflow.TaskId;

/** The day on which an official wants to see a task again: their own note, which changes nothing for anybody else. */
public interface FollowUps {

    /** Of one official. */
    int MOST = 300;

    /**
     * @param day empty takes the day away
     * @return the day before this
     */
    Optional<LocalDate> set(TaskId task, Optional<LocalDate> day, Actor actor);

    /** The actor's own days of these tasks. */
    Map<TaskId, LocalDate> of(Collection<TaskId> asked, Actor actor);
}
