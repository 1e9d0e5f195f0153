package vn.hoalu.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * A task that is moved to another version of its process calls no listener; the history is the one place that hears
 * of it.
 */
@Component
class HearMigrations implements HistoryEventHandler {

    private final TaskEventPublisher publisher;
    private final DbHistoryEventHandler table = new DbHistoryEventHandler();

    HearMigrations(TaskEventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (!event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_MIGRATE)) {
            table.handleEvent(event);
        } else if (event instanceof HistoricTaskInstanceEventEntity moved) {
            Context.getCommandContext().registerCommandContextListener(new AtTheEnd(moved.getTaskId()));
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    /** In the middle of the move the task belongs to no execution that could say which case it is of. */
    private final class AtTheEnd implements CommandContextListener {
        private final String taskId;

        AtTheEnd(String taskId) {
            this.taskId = taskId;
        }

        @Override
        public void onCommandContextClose(CommandContext context) {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            if (task != null) {
                publisher.migrated(task);
            }
        }

        @Override
        public void onCommandFailed(CommandContext context, Throwable failure) {}
    }
}
