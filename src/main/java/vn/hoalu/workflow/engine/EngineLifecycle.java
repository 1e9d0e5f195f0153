package vn.hoalu.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Deploys the models, then lets jobs run; starts before the web server and stops after it, before the pool. */
@Component
class EngineLifecycle implements SmartLifecycle {

    private final JobExecutor jobs;
    private final ModelDeployer models;
    private final RecurringJobs recurring;
    private final JobLocks locks;
    private final ProcessEngine engine;

    EngineLifecycle(
            SpringProcessEngineConfiguration settings,
            ModelDeployer models,
            RecurringJobs recurring,
            JobLocks locks,
            ProcessEngine engine) {
        this.jobs = settings.getJobExecutor();
        this.models = models;
        this.recurring = recurring;
        this.locks = locks;
        this.engine = engine;
    }

    @Override
    public void start() {
        models.deployOwn();
        recurring.schedule(engine);
        locks.takeBack();
        jobs.start();
    }

    @Override
    public void stop() {
        jobs.shutdown();
    }

    @Override
    public boolean isRunning() {
        return jobs.isActive();
    }

    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4096;
    }
}
