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

    EngineLifecycle(SpringProcessEngineConfiguration settings, ProcessEngine engine) {
        this.jobs = settings.getJobExecutor();
    }

    @Override
    public void start() {
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
