package vn.hoalu.workflow.engine;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the engine calls when a recurring work is due. */
@Component
class RecurringJobHandler implements JobHandler<RecurringJobHandler.Named> {

    static final String TYPE = "hoalu-recurring";

    interface Runs {
        void run(String name, CommandContext context);
    }

    private final ObjectProvider<Runs> runs;

    /** @param runs asked for late: they need the engine that is being made */
    RecurringJobHandler(ObjectProvider<Runs> runs) {
        this.runs = runs;
    }

    record Named(String name) implements JobHandlerConfiguration {
        @Override
        public String toCanonicalString() {
            return name;
        }
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(
            Named work, @Nullable ExecutionEntity nothing, CommandContext context, @Nullable String tenantId) {
        runs.getObject().run(work.name(), context);
    }

    @Override
    public Named newConfiguration(String name) {
        return new Named(name);
    }

    @Override
    public void onDelete(Named work, JobEntity job) {
        // Nothing to clear away.
    }
}
