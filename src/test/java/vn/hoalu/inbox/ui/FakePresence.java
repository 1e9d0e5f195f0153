package vn.hoalu.inbox.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.hoalu.access.Actor;
import vn.hoalu.inbox.Presence;
import vn.hoalu.workflow.TaskId;

/** Keeps what it is told. */
class FakePresence implements Presence {
    final List<String> told = new ArrayList<>();

    @Override
    public void reading(TaskId task, Actor actor) {
        told.add("reading " + task);
    }

    @Override
    public void typing(TaskId task, Actor actor) {
        told.add("typing " + task);
    }

    @Override
    public void left(TaskId task, Actor actor) {
        told.add("left " + task);
    }

    @Override
    public Map<TaskId, List<Present>> at(Collection<TaskId> tasks, Actor actor) {
        return Map.of();
    }
}
