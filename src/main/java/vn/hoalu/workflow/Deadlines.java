package vn.hoalu.workflow;

import java.time.Instant;
import java.util.Optional;

/** Says when a task is due. Asked once, as the task is made, and not where its model says so itself. */
public interface Deadlines {

    /** Empty where the task may take as long as it likes. */
    Optional<Deadline> of(TaskEvent.Task task);

    record Deadline(Instant due, Optional<Instant> reminder) {}
}
