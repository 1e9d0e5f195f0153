package vn.hoalu.escalation;

import java.util.List;
import java.util.Optional;
import vn.hoalu.inbox.WatchedTasks.Watched;

/**
 * An overdue task with what is known of it.
 *
 * @param open     its escalation, where it has one
 * @param answered the highest rung on which somebody has answered for it since it was due; empty where nobody has
 */
record Due(Watched task, List<Rung> rungs, Optional<Escalation> open, Optional<Integer> answered) {}
